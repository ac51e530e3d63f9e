module.exports = {
  httpNodeAuth: require('./auth'),
}
