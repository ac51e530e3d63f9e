import type { Authentication } from 'zapier-platform-core';
import { API, SCOPES } from './constants.js';

export default {
  type: 'oauth2',
  test: { url: `${API}/me` },
  oauth2Config: {
    authorizeUrl: {
      url: `${API}/oauth/authorize`,
      params: { client_id: '{{process.env.CLIENT_ID}}', scope: SCOPES.join(' ') },
    },
    getAccessToken: { url: `${API}/oauth/token`, method: 'POST' },
  },
} satisfies Authentication;
