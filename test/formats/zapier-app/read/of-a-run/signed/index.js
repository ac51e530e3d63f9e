module.exports = { authentication: makeAuthentication(), ...more };
