package io.github.paperboy.app;

import java.util.Map;

/// What the parts of the service are made from.
///
/// @param place where and how to work
/// @param paperboy open for questions; outlives every service
/// @param environment environment variables, for secrets
public record Premises(Place place, Paperboy paperboy, Map<String, String> environment) {}
