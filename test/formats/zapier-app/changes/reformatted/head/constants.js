const host = `https://api.orchard.example/v2`;
exports.host = host;
exports.scopes = 'harvests:write trees:read'.split(' ');
