'use strict';
Object.defineProperty(exports, '__esModule', { value: true });
exports.LampApi = void 0;
const common_1 = require('./common');
class LampApi {
    constructor() {
        this.name = 'lampApi';
        this.displayName = 'Lamp API';
        this.documentationUrl = 'lamp';
        this.properties = [...common_1.properties];
        this.authenticate = { type: 'generic', properties: { headers: { 'X-Key': '={{$credentials.apiKey}}' } } };
        this.test = { request: { baseURL: 'https://api.lamp.example', url: '/' } };
    }
}
exports.LampApi = LampApi;
