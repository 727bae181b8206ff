# Build with the whole JDK, run with the JRE as a user without rights.
FROM eclipse-temurin:25-jdk AS build
# hadolint ignore=DL3008
RUN apt-get update && apt-get install -y --no-install-recommends maven && rm -rf /var/lib/apt/lists/*
WORKDIR /build
COPY pom.xml openapi.properties ./
COPY .mvn .mvn
COPY src src
COPY db db
COPY geodata geodata
COPY web web
RUN mvn -B -ntp -Dmaven.test.skip=true -Dspotless.check.skip=true package

FROM eclipse-temurin:25-jre
# pg_dump and pg_restore serve backup and restore; curl serves the health check.
# hadolint ignore=DL3008
RUN apt-get update && apt-get install -y --no-install-recommends curl postgresql-client \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --create-home --home-dir /var/lib/tournages tournages
COPY --from=build /build/target/lib /opt/tournages/lib
COPY --from=build /build/target/tournages.jar /opt/tournages/
USER tournages
WORKDIR /var/lib/tournages
ENV LC_ALL=C.UTF-8 TOURNAGES_HOST=0.0.0.0 TOURNAGES_PORT=8080 TOURNAGES_LOG=json
EXPOSE 8080
VOLUME /var/lib/tournages
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
    CMD ["curl", "-fsS", "-o", "/dev/null", "http://127.0.0.1:8080/health"]
# The options of the launcher, ./tournages.
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-Xms64m", "-Xmx384m", "-XX:MaxMetaspaceSize=256m", "-Xss512k", \
    "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", \
    "-Dtournages.home=/var/lib/tournages", "-jar", "/opt/tournages/tournages.jar"]
CMD ["up"]
