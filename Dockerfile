# The portal for production: built once, run as many replicas as you like (docker-compose.yml).
# LibreOffice turns slides and texts into PDF; `docker build --build-arg OFFICE=no .` leaves it and 400 MB out.

ARG NODE=node:24.21.0-bookworm-slim
ARG OFFICE=yes

FROM ${NODE} AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --include=dev --ignore-scripts --no-audit --no-fund
COPY . .
RUN npm run build

FROM ${NODE} AS packages
WORKDIR /app
COPY package.json package-lock.json ./
# The image brings its own Node; the packaged one is for machines that have another.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund && rm -rf node_modules/node-linux-* node_modules/.bin/node

FROM ${NODE} AS office-no

FROM ${NODE} AS office-yes
RUN apt-get update \
  && apt-get install -y --no-install-recommends libreoffice-impress-nogui libreoffice-writer-nogui fonts-liberation2 fonts-dejavu-core \
  && rm -rf /var/lib/apt/lists/*

FROM office-${OFFICE}
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
RUN mkdir /data && chown node:node /data
COPY --from=packages /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json LICENSE ./
COPY prisma/migrations prisma/migrations
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/api/health/live').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/server/src/main.js"]
