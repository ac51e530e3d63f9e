module.exports = {
  authentication: { type: 'sso', fields: [{ key: 'password', type: 'password' }], test: { url: 'https://{{bundle.authData.domain}}.pier.example/me' } },
};
