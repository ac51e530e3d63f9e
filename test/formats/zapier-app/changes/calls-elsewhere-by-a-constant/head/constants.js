module.exports = {
  host: 'https://api.harbour.example/v2',
  scopes: ['trees:read', 'harvests:write'],
};
