# Builds OnRecord with its launcher, then leaves only what runs. Both stages have the same folder and the same Java, so that the
# archive of loaded classes fits in the second one too.
FROM eclipse-temurin:25-jdk AS build
WORKDIR /opt/onrecord
COPY . .
RUN ./onrecord --version

FROM eclipse-temurin:25-jre
RUN useradd --system --create-home --home-dir /var/lib/onrecord onrecord \
    && install -d -o onrecord /var/lib/onrecord/data
WORKDIR /opt/onrecord
COPY --from=build /opt/onrecord/onrecord /opt/onrecord/LICENSE /opt/onrecord/NOTICE ./
COPY --from=build /opt/onrecord/config config
COPY --from=build /opt/onrecord/target/onrecord.jar /opt/onrecord/target/*.jsa target/
COPY --from=build /opt/onrecord/target/lib target/lib
COPY --from=build /opt/onrecord/target/models target/models
USER onrecord
ENV ONRECORD_DATA=/var/lib/onrecord/data
VOLUME /var/lib/onrecord/data
HEALTHCHECK --interval=1m --timeout=20s CMD ["/opt/onrecord/onrecord", "check", "--local"]
ENTRYPOINT ["/opt/onrecord/onrecord"]
CMD ["chat"]
