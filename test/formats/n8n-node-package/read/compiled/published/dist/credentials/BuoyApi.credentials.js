'use strict';
Object.defineProperty(exports, '__esModule', { value: true });
exports.BuoyApi = void 0;
const common_1 = require('./common');
class BuoyApi {
    constructor() {
        this.name = 'buoyApi';
        this.displayName = 'Buoy API';
        this.documentationUrl = 'buoy';
        this.properties = [...common_1.properties];
        this.authenticate = { type: 'generic', properties: { headers: { 'X-Key': '={{$credentials.apiKey}}' } } };
        this.test = { request: { baseURL: 'https://api.buoy.example', url: '/' } };
    }
}
exports.BuoyApi = BuoyApi;
