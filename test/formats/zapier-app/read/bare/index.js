module.exports = { triggers: {} };
