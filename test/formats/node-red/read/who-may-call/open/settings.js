module.exports = {
  uiPort: 1880,
  //httpNodeAuth: {user:'user',pass:'x'},
}
