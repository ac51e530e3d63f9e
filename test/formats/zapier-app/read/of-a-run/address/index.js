module.exports = {
  authentication: {
    type: 'oauth2',
    oauth2Config: {
      authorizeUrl: 'https://id.tide.example/authorize?client_id=x&scope=tides%3Aread+tides%3Awrite&state=y',
      getAccessToken: { url: 'https://id.tide.example/token', body: { scope: 'offline' } },
    },
  },
};
