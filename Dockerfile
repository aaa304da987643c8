# The command line with all that it needs. From the top of the repository:
#   docker build -t pat-patrol .
#   docker run --rm -v "$PWD:/repo:ro" pat-patrol
FROM alpine:3.22@sha256:14358309a308569c32bdc37e2e0e9694be33a9d99e68afb0f5ff33cc1f695dce

LABEL org.opencontainers.image.title="pat-patrol" \
      org.opencontainers.image.description="Finds leaked Azure DevOps personal access tokens, and proves offline that they are genuine" \
      org.opencontainers.image.source="https://github.com/pat-patrol/pat-patrol" \
      org.opencontainers.image.licenses="MIT"

# A mounted repository belongs to somebody outside of the container. git's check of the owner guards against what a repository's config would
# start; here nothing of it ever runs. A release of Alpine keeps no older packages, so their versions cannot be pinned.
# hadolint ignore=DL3018
RUN apk add --no-cache git nodejs && git config --system --add safe.directory '*'

COPY LICENSE package.json /app/
COPY bin /app/bin/
COPY dist /app/dist/

# nobody
USER 65534:65534
WORKDIR /repo
ENTRYPOINT ["node", "/app/bin/pat-patrol.js"]
CMD ["scan"]
