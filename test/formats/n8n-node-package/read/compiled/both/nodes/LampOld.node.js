const n8n = require('n8n-workflow');
exports.LampOld = class LampOld { description = { name: 'lampOld' } };
