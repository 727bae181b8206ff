/** The little of Chart.js that this application uses. */
declare module 'chart.js' {
  export class Chart {
    static register(...parts: unknown[]): void;
    static defaults: { font: { family: string; size: number }; animation: unknown };
    constructor(canvas: HTMLCanvasElement, config: unknown);
    resize(width?: number, height?: number): void;
    destroy(): void;
  }
  export const BarController: unknown;
  export const BarElement: unknown;
  export const CategoryScale: unknown;
  export const LinearScale: unknown;
  export const Legend: unknown;
  export const Tooltip: unknown;
}
