module.exports = {
    credentialSecret: process.env.NODE_RED_CREDENTIAL_SECRET,
}
