const pick = require('./creates/pick');
module.exports = { creates: { pick } };
