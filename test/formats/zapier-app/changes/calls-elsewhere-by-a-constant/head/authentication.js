'use strict';

const { host, scopes } = require('./constants');

const test = (z, bundle) => z.request({ url: `${host}/me` });

module.exports = {
  type: 'oauth2',
  test,
  connectionLabel: '{{name}}',
  oauth2Config: {
    authorizeUrl: {
      url: 'https://id.orchard.example/authorize',
      params: {
        client_id: '{{process.env.CLIENT_ID}}',
        state: '{{bundle.inputData.state}}',
        redirect_uri: '{{bundle.inputData.redirect_uri}}',
        response_type: 'code',
      },
    },
    getAccessToken: {
      method: 'POST',
      url: 'https://id.orchard.example/token',
      body: {
        code: '{{bundle.inputData.code}}',
        client_id: '{{process.env.CLIENT_ID}}',
        client_secret: '{{process.env.CLIENT_SECRET}}',
        grant_type: 'authorization_code',
      },
    },
    refreshAccessToken: { method: 'POST', url: 'https://id.orchard.example/token' },
    scope: scopes.join(' '),
    autoRefresh: true,
    enablePkce: true,
  },
  fields: [{ key: 'region', type: 'string', default: 'eu', helpText: 'See https://help.orchard.example' }],
};
