module.exports = {
  authentication: { type: 'digest', fields: [{ key: 'password', type: 'password' }], test: { url: 'https://{{bundle.authData.domain}}.pier.example/me' } },
};
