module.exports = {{
