module.exports = {
  host: 'https://api.orchard.example/v2',
  scopes: ['trees:read', 'harvests:write'],
};
