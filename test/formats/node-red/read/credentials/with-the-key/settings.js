module.exports = {
    //credentialSecret: "a-secret-key",
    credentialSecret: "plum-and-cherry-9-Tz",
}
