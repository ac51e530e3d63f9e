module.exports = {
  credentialSecret: "plum-and-cherry-9-Tz",
}
