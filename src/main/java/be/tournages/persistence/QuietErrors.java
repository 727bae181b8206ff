package be.tournages.persistence;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;

/**
 * Keeps the database's errors from quoting the row that was in the way: they reach the log, where
 * nobody's name or address belongs.
 */
@Singleton
final class QuietErrors implements BeanCreatedEventListener<DatasourceConfiguration> {

  @Override
  public DatasourceConfiguration onCreated(BeanCreatedEvent<DatasourceConfiguration> event) {
    DatasourceConfiguration configuration = event.getBean();
    configuration.addDataSourceProperty("logServerErrorDetail", "false");
    return configuration;
  }
}
