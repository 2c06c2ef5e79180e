# All services, from the sources: targets `ingest`, `enrich` and `wire`.

# The build's own description without the sources, so that a change to these alone fetches nothing again.
FROM maven:3.9-eclipse-temurin-25 AS poms
WORKDIR /dateline
COPY . .
RUN rm -rf */src */*/src

FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /dateline
# The options are for a short run: they halve its processor time. The code of a whole build does not fit the default 48 MB.
ENV MAVEN_OPTS="-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:ReservedCodeCacheSize=256m" \
    MAVEN_ARGS="-B -q -DskipTests -Dspotless.check.skip -pl ingest-service,enrich-service,wire-service -am"
COPY --from=poms /dateline .
# Packages three empty services: that fetches what the real ones need, down to the plugins.
RUN mvn package
COPY . .
# What the services say that they were built from.
ARG COMMIT=unknown
RUN mvn package -Ddateline.commit=$COMMIT
# Kafka's codecs, ONNX Runtime and the tokenizers of a user's own model would unpack these into /tmp, from where a container of ours may run nothing.
WORKDIR /native
RUN cd /tmp \
 && for jar in /dateline/enrich-service/target/quarkus-app/lib/main/*snappy-java* \
               /dateline/enrich-service/target/quarkus-app/lib/main/*zstd-jni* \
               /dateline/enrich-service/target/quarkus-app/lib/main/*onnxruntime* \
               /dateline/enrich-service/target/quarkus-app/lib/main/*huggingface.tokenizers*; do jar -xf "$jar"; done \
 && cp ai/onnxruntime/native/linux-$(uname -m | sed s/x86_64/x64/)/*.so /native/ \
 && cp native/lib/linux-$(uname -m)/cpu/libtokenizers.so /native/ \
 && cp org/xerial/snappy/native/Linux/$(uname -m)/libsnappyjava.so /native/ \
 && cp linux/$(uname -m | sed s/x86_64/amd64/)/libzstd-jni-*.so /native/libzstd-jni.so \
 && rm -rf /tmp/* && mkdir /index

FROM eclipse-temurin:25-jre AS service
WORKDIR /dateline
COPY --from=build /native native
ENV QUARKUS_HTTP_HOST=0.0.0.0
USER 10001:10001
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "-XX:MaxRAMPercentage=50", "-XX:+ExitOnOutOfMemoryError", \
            "-Dorg.xerial.snappy.lib.path=/dateline/native", "-Dorg.xerial.snappy.lib.name=libsnappyjava.so", \
            "-DZstdNativePath=/dateline/native/libzstd-jni.so", \
            "-Donnxruntime.native.path=/dateline/native", "-DRUST_LIBRARY_PATH=/dateline/native/libtokenizers.so", "-jar", "quarkus-run.jar"]

FROM service AS ingest
EXPOSE 8081
COPY --from=build /dateline/ingest-service/target/quarkus-app .

FROM service AS enrich
EXPOSE 8082
COPY --from=build /dateline/enrich-service/target/quarkus-app .

FROM service AS wire
EXPOSE 8083
# What a volume that is mounted here begins with: a folder that the service's user may write.
COPY --from=build --chown=10001:10001 /index /index
ENV WIRE_INDEX_FOLDER=/index
COPY --from=build /dateline/wire-service/target/quarkus-app .
