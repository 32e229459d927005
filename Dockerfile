# Two stages: the programs are built with the Swift toolchain, then run on a bare Debian 12 with their libraries alone.
# Debian 12 is where libxgboost comes from; both stages must share its release.

FROM swift:6.3.1-bookworm AS build
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
RUN apt-get update \
    && apt-get install -y --no-install-recommends \
        libcurl4-openssl-dev=7.88.* libsqlite3-dev=3.40.* libxgboost-dev=1.7.* pkg-config=1.8.* zlib1g-dev=1:1.2.* \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /source
COPY Package.swift ./
COPY Sources Sources
COPY Tests Tests
COPY .ci .ci
ARG COMMIT=unknown
ARG IMAGE_TAG=unknown
RUN swift build -c release \
    && mkdir -p /out/bin /out/lib \
    && find .build/release/ -maxdepth 1 -type f -perm -u+x -name 'jackpot*' -exec install -s -t /out/bin {} + \
    && ldd /out/bin/* | awk '$3 ~ /\/swift\// { print $3 }' | sort -u | xargs cp -t /out/lib \
    && COMMIT="$COMMIT" IMAGE_TAG="$IMAGE_TAG" bash .ci/describe-build > /out/bin/build.json

FROM debian:12.12-slim
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
RUN apt-get update \
    && apt-get install -y --no-install-recommends \
        ca-certificates=20* libcurl4=7.88.* libgomp1=12.* libsqlite3-0=3.40.* libstdc++6=12.* \
        libxgboost0=1.7.* tzdata=202* zlib1g=1:1.2.* \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --uid 10001 --create-home --home-dir /srv/jackpot jackpot
COPY --from=build /out/bin /opt/jackpot/bin
COPY --from=build /out/lib /opt/jackpot/lib
COPY configs /srv/jackpot/configs
COPY pipeline /srv/jackpot/pipeline
ENV LD_LIBRARY_PATH=/opt/jackpot/lib PATH=/opt/jackpot/bin:$PATH OMP_WAIT_POLICY=PASSIVE
USER 10001
WORKDIR /srv/jackpot
ENTRYPOINT ["jackpot"]
CMD ["--help"]
