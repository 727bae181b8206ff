package be.tournages.impact;

import be.tournages.production.ProjectType;

/**
 * The average spend a shooting day that a year's figure uses for a project type.
 *
 * @param type the project type
 * @param year the year it was established for, at most the year it is used in
 * @param spend the average itself
 * @param source where it comes from
 */
public record SpendAverage(ProjectType type, int year, DailySpend spend, Source source) {}
