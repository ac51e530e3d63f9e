module.exports = { key: 'pick', 
