module.exports = {
  authentication: { type: 'basic', fields: [{ key: 'password', type: 'password' }], test: { url: 'https://{{bundle.authData.domain}}.pier.example/me' } },
};
