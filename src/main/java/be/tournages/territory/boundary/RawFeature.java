package be.tournages.territory.boundary;

import com.fasterxml.jackson.databind.JsonNode;

/** A feature as the file has it: properties, and the geometry still as text. */
record RawFeature(JsonNode properties, JsonNode geometry) {}
