exports.Orchard = class { description = { name: 'orchard' } } // n8n-workflow
