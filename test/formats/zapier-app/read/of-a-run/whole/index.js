const App = require('./make')();
module.exports = App;
