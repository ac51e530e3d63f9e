const authorizeUrl = (z, bundle) => `https://id.tide.example/authorize?scope=${bundle.inputData.scope}`;
module.exports = {
  authentication: {
    type: 'oauth2',
    oauth2Config: { authorizeUrl, getAccessToken: exchange, scope: `tides:read ${process.env.SCOPES}` },
  },
  triggers: { ...makeTriggers(), known: makeTrigger('known') },
  creates: makeCreates(),
};
