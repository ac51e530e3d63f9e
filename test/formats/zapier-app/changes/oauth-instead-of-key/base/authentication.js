module.exports = { type: 'custom', test: { url: 'https://api.orchard.example/v2/me' }, fields: [{ key: 'apiKey', type: 'password' }] };
