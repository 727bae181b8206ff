/**
 * How bars look: the colours of the theme, hair lines, no animation (a figure does not grow while
 * one reads it), numbers as the language writes them.
 */

/** @type {Record<import('./chart-figure.js').Series['tone'], string>} */
const TONES = {
  first: '--accent',
  second: '--chart-second',
  third: '--chart-third',
  muted: '--line-strong',
};

/**
 * @param {{labels: string[], series: import('./chart-figure.js').Series[], stacked: boolean,
 *   horizontal: boolean, format: (value: number) => string}} figure
 * @param {CSSStyleDeclaration} style of the element it stands in
 * @param {number} width letters of a label that stand on one line
 */
export function chartConfig(figure, style, width) {
  const colour = (/** @type {string} */ name) => style.getPropertyValue(name).trim();
  const font = { family: style.fontFamily, size: 12 };
  const amounts = {
    stacked: figure.stacked,
    beginAtZero: true,
    border: { display: false },
    grid: { color: colour('--line') },
    ticks: {
      color: colour('--muted'),
      font,
      maxTicksLimit: 6,
      precision: 0,
      callback: (/** @type {number} */ value) => figure.format(value),
    },
  };
  const names = {
    stacked: figure.stacked,
    border: { color: colour('--line-strong') },
    grid: { display: false },
    ticks: { color: colour('--ink'), font, autoSkip: !figure.horizontal },
  };
  return {
    type: 'bar',
    data: {
      labels: figure.horizontal ? figure.labels.map((label) => wrap(label, width)) : figure.labels,
      datasets: figure.series.map((one) => ({
        label: one.name,
        data: one.values,
        backgroundColor: colour(TONES[one.tone]),
        borderRadius: 2,
        maxBarThickness: 36,
        categoryPercentage: 0.78,
      })),
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: figure.horizontal ? 'y' : 'x',
      scales: figure.horizontal ? { x: amounts, y: names } : { x: names, y: amounts },
      plugins: {
        legend: {
          display: figure.series.length > 1,
          position: 'top',
          align: 'start',
          labels: { color: colour('--ink'), font, boxWidth: 12, boxHeight: 12 },
        },
        tooltip: {
          displayColors: figure.series.length > 1,
          callbacks: { label: (/** @type {any} */ item) => tip(item, figure) },
        },
      },
    },
  };
}

/**
 * @param {{dataset: {label: string}, raw: number}} item
 * @param {{format: (value: number) => string}} figure
 */
function tip(item, figure) {
  return `${item.dataset.label} – ${figure.format(item.raw)}`;
}

/**
 * A label in lines of at most so many letters, broken between words.
 *
 * @param {string} label
 * @param {number} width
 * @returns {string[]}
 */
export function wrap(label, width) {
  /** @type {string[]} */
  const lines = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}
