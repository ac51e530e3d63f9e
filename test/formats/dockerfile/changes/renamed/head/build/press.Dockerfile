FROM node:22.1 AS build
WORKDIR /crates
COPY . .
RUN npm ci && npm run build

FROM alpine:3.20
COPY --from=build /crates/dist /srv
USER picker
CMD ["/srv/start"]
