# Builds OnRecord, then leaves only what runs. Each command also works by hand, in this order.
FROM eclipse-temurin:25-jdk AS build
WORKDIR /onrecord
COPY . .
RUN ./mvnw -B -ntp -DskipTests package

FROM eclipse-temurin:25-jre
RUN useradd --system --create-home --home-dir /var/lib/onrecord onrecord
WORKDIR /opt/onrecord
COPY --from=build /onrecord/onrecord /onrecord/LICENSE /onrecord/NOTICE ./
COPY --from=build /onrecord/config config
COPY --from=build /onrecord/target/onrecord.jar target/onrecord.jar
COPY --from=build /onrecord/target/lib target/lib
COPY --from=build /onrecord/target/models target/models
USER onrecord
ENV ONRECORD_DATA=/var/lib/onrecord/data
VOLUME /var/lib/onrecord/data
HEALTHCHECK --interval=1m --timeout=20s CMD ["/opt/onrecord/onrecord", "check"]
ENTRYPOINT ["/opt/onrecord/onrecord"]
CMD ["chat"]
