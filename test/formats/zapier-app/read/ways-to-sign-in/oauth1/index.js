module.exports = {
  authentication: { type: 'oauth1', fields: [{ key: 'password', type: 'password' }], test: { url: 'https://{{bundle.authData.domain}}.pier.example/me' } },
};
