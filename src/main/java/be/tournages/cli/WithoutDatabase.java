package be.tournages.cli;

/** A command that needs no database, or opens one in its own way. */
interface WithoutDatabase {}
