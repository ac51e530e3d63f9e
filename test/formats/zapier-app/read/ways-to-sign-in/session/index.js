module.exports = {
  authentication: { type: 'session', fields: [{ key: 'password', type: 'password' }], test: { url: 'https://{{bundle.authData.domain}}.pier.example/me' } },
};
