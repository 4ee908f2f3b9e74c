module.exports = require('../../tools/lint/room')(__dirname);
