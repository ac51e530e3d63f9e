import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  require_picomatch
} from "./chunk-V26EPMUB.js";
import {
  decodeText,
  digestText
} from "./chunk-TYVYWKBP.js";
import {
  everyAddress,
  findMicrosoftName,
  graphAppId,
  matchesEverySite,
  microsoftResources,
  parseMatchPattern
} from "./chunk-WC6OXEPR.js";
import {
  baseOf,
  folderOf,
  require_packageurl_js
} from "./chunk-4RBZN4BH.js";
import {
  accessSetting,
  connectorKey,
  plainArguments,
  protectiveArguments,
  tokenOfJob
} from "./chunk-DCGG3644.js";
import {
  require_semver
} from "./chunk-A5GFYVNI.js";
import {
  findFile
} from "./chunk-BYZRSSJP.js";
import {
  compareText,
  sortBy
} from "./chunk-2COZ2S5I.js";
import {
  BrokenText,
  EVENT_ID,
  YAMLException,
  at,
  atAnyCase,
  entries,
  filledText,
  flag,
  getScalarValue,
  has,
  holdsTooManyDocuments,
  isNull,
  isNumber,
  items,
  itemsOrOne,
  lineFinder,
  lineOfKey,
  maximumDepth,
  maximumDocuments,
  parseEvents,
  parseYaml,
  sameNode,
  text,
  texts
} from "./chunk-GX5X3HZH.js";
import {
  __commonJS,
  __require,
  __toESM
} from "./chunk-HLUQNO2C.js";

// node_modules/sax/lib/sax.js
var require_sax = __commonJS({
  "node_modules/sax/lib/sax.js"(exports) {
    (function(sax2) {
      sax2.parser = function(strict, opt) {
        return new SAXParser(strict, opt);
      };
      sax2.SAXParser = SAXParser;
      sax2.SAXStream = SAXStream;
      sax2.createStream = createStream;
      sax2.MAX_BUFFER_LENGTH = 64 * 1024;
      var buffers = [
        "comment",
        "sgmlDecl",
        "textNode",
        "tagName",
        "doctype",
        "procInstName",
        "procInstBody",
        "entity",
        "attribName",
        "attribValue",
        "cdata",
        "script"
      ];
      sax2.EVENTS = [
        "text",
        "processinginstruction",
        "sgmldeclaration",
        "doctype",
        "comment",
        "opentagstart",
        "attribute",
        "opentag",
        "closetag",
        "opencdata",
        "cdata",
        "closecdata",
        "error",
        "end",
        "ready",
        "script",
        "opennamespace",
        "closenamespace"
      ];
      function SAXParser(strict, opt) {
        if (!(this instanceof SAXParser)) {
          return new SAXParser(strict, opt);
        }
        var parser = this;
        clearBuffers(parser);
        parser.q = parser.c = "";
        parser.bufferCheckPosition = sax2.MAX_BUFFER_LENGTH;
        parser.encoding = null;
        parser.opt = opt || {};
        parser.opt.lowercase = parser.opt.lowercase || parser.opt.lowercasetags;
        parser.looseCase = parser.opt.lowercase ? "toLowerCase" : "toUpperCase";
        parser.opt.maxEntityCount = parser.opt.maxEntityCount || 512;
        parser.opt.maxEntityDepth = parser.opt.maxEntityDepth || 4;
        parser.entityCount = parser.entityDepth = 0;
        parser.tags = [];
        parser.closed = parser.closedRoot = parser.sawRoot = false;
        parser.tag = parser.error = null;
        parser.strict = !!strict;
        parser.noscript = !!(strict || parser.opt.noscript);
        parser.state = S.BEGIN;
        parser.strictEntities = parser.opt.strictEntities;
        parser.ENTITIES = parser.strictEntities ? Object.create(sax2.XML_ENTITIES) : Object.create(sax2.ENTITIES);
        parser.attribList = [];
        if (parser.opt.xmlns) {
          parser.ns = Object.create(rootNS);
        }
        if (parser.opt.unquotedAttributeValues === void 0) {
          parser.opt.unquotedAttributeValues = !strict;
        }
        parser.trackPosition = parser.opt.position !== false;
        if (parser.trackPosition) {
          parser.position = parser.line = parser.column = 0;
        }
        emit(parser, "onready");
      }
      if (!Object.create) {
        Object.create = function(o) {
          function F() {
          }
          F.prototype = o;
          var newf = new F();
          return newf;
        };
      }
      if (!Object.keys) {
        Object.keys = function(o) {
          var a = [];
          for (var i in o) if (o.hasOwnProperty(i)) a.push(i);
          return a;
        };
      }
      function checkBufferLength(parser) {
        var maxAllowed = Math.max(sax2.MAX_BUFFER_LENGTH, 10);
        var maxActual = 0;
        for (var i = 0, l = buffers.length; i < l; i++) {
          var len = parser[buffers[i]].length;
          if (len > maxAllowed) {
            switch (buffers[i]) {
              case "textNode":
                closeText(parser);
                break;
              case "cdata":
                emitNode(parser, "oncdata", parser.cdata);
                parser.cdata = "";
                break;
              case "script":
                emitNode(parser, "onscript", parser.script);
                parser.script = "";
                break;
              default:
                error(parser, "Max buffer length exceeded: " + buffers[i]);
            }
          }
          maxActual = Math.max(maxActual, len);
        }
        var m = sax2.MAX_BUFFER_LENGTH - maxActual;
        parser.bufferCheckPosition = m + parser.position;
      }
      function clearBuffers(parser) {
        for (var i = 0, l = buffers.length; i < l; i++) {
          parser[buffers[i]] = "";
        }
      }
      function flushBuffers(parser) {
        closeText(parser);
        if (parser.cdata !== "") {
          emitNode(parser, "oncdata", parser.cdata);
          parser.cdata = "";
        }
        if (parser.script !== "") {
          emitNode(parser, "onscript", parser.script);
          parser.script = "";
        }
      }
      SAXParser.prototype = {
        end: function() {
          end2(this);
        },
        write,
        resume: function() {
          this.error = null;
          return this;
        },
        close: function() {
          return this.write(null);
        },
        flush: function() {
          flushBuffers(this);
        }
      };
      var Stream;
      try {
        Stream = __require("stream").Stream;
      } catch (ex) {
        Stream = function() {
        };
      }
      if (!Stream) Stream = function() {
      };
      var streamWraps = sax2.EVENTS.filter(function(ev) {
        return ev !== "error" && ev !== "end";
      });
      function createStream(strict, opt) {
        return new SAXStream(strict, opt);
      }
      function determineBufferEncoding(data, isEnd) {
        if (data.length >= 2) {
          if (data[0] === 255 && data[1] === 254) {
            return "utf-16le";
          }
          if (data[0] === 254 && data[1] === 255) {
            return "utf-16be";
          }
        }
        if (data.length >= 3 && data[0] === 239 && data[1] === 187 && data[2] === 191) {
          return "utf8";
        }
        if (data.length >= 4) {
          if (data[0] === 60 && data[1] === 0 && data[2] === 63 && data[3] === 0) {
            return "utf-16le";
          }
          if (data[0] === 0 && data[1] === 60 && data[2] === 0 && data[3] === 63) {
            return "utf-16be";
          }
          return "utf8";
        }
        return isEnd ? "utf8" : null;
      }
      function SAXStream(strict, opt) {
        if (!(this instanceof SAXStream)) {
          return new SAXStream(strict, opt);
        }
        Stream.apply(this);
        this._parser = new SAXParser(strict, opt);
        this.writable = true;
        this.readable = true;
        var me = this;
        this._parser.onend = function() {
          me.emit("end");
        };
        this._parser.onerror = function(er) {
          me.emit("error", er);
          me._parser.error = null;
        };
        this._decoder = null;
        this._decoderBuffer = null;
        streamWraps.forEach(function(ev) {
          Object.defineProperty(me, "on" + ev, {
            get: function() {
              return me._parser["on" + ev];
            },
            set: function(h) {
              if (!h) {
                me.removeAllListeners(ev);
                me._parser["on" + ev] = h;
                return h;
              }
              me.on(ev, h);
            },
            enumerable: true,
            configurable: false
          });
        });
      }
      SAXStream.prototype = Object.create(Stream.prototype, {
        constructor: {
          value: SAXStream
        }
      });
      SAXStream.prototype._decodeBuffer = function(data, isEnd) {
        if (this._decoderBuffer) {
          data = Buffer.concat([this._decoderBuffer, data]);
          this._decoderBuffer = null;
        }
        if (!this._decoder) {
          var encoding = determineBufferEncoding(data, isEnd);
          if (!encoding) {
            this._decoderBuffer = data;
            return "";
          }
          this._parser.encoding = encoding;
          this._decoder = new TextDecoder(encoding);
        }
        return this._decoder.decode(data, { stream: !isEnd });
      };
      SAXStream.prototype.write = function(data) {
        if (typeof Buffer === "function" && typeof Buffer.isBuffer === "function" && Buffer.isBuffer(data)) {
          data = this._decodeBuffer(data, false);
        } else if (this._decoderBuffer) {
          var remaining = this._decodeBuffer(Buffer.alloc(0), true);
          if (remaining) {
            this._parser.write(remaining);
            this.emit("data", remaining);
          }
        }
        this._parser.write(data.toString());
        this.emit("data", data);
        return true;
      };
      SAXStream.prototype.end = function(chunk) {
        if (chunk && chunk.length) {
          this.write(chunk);
        }
        if (this._decoderBuffer) {
          var finalChunk = this._decodeBuffer(Buffer.alloc(0), true);
          if (finalChunk) {
            this._parser.write(finalChunk);
            this.emit("data", finalChunk);
          }
        } else if (this._decoder) {
          var remaining = this._decoder.decode();
          if (remaining) {
            this._parser.write(remaining);
            this.emit("data", remaining);
          }
        }
        this._parser.end();
        return true;
      };
      SAXStream.prototype.on = function(ev, handler) {
        var me = this;
        if (!me._parser["on" + ev] && streamWraps.indexOf(ev) !== -1) {
          me._parser["on" + ev] = function() {
            var args = arguments.length === 1 ? [arguments[0]] : Array.apply(null, arguments);
            args.splice(0, 0, ev);
            me.emit.apply(me, args);
          };
        }
        return Stream.prototype.on.call(me, ev, handler);
      };
      var CDATAre = /^\[CDATA\[$/i;
      var DOCTYPEre = /^DOCTYPE$/i;
      var XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";
      var XMLNS_NAMESPACE = "http://www.w3.org/2000/xmlns/";
      var rootNS = { xml: XML_NAMESPACE, xmlns: XMLNS_NAMESPACE };
      var nameStart = /[:_A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/;
      var nameBody = /[:_A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u00B7\u0300-\u036F\u203F-\u2040.\d-]/;
      var entityStart = /[#:_A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/;
      var entityBody = /[#:_A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u00B7\u0300-\u036F\u203F-\u2040.\d-]/;
      function isWhitespace(c) {
        return c === " " || c === "\n" || c === "\r" || c === "	";
      }
      function isQuote(c) {
        return c === '"' || c === "'";
      }
      function isAttribEnd(c) {
        return c === ">" || isWhitespace(c);
      }
      function isMatch(regex, c) {
        return regex.test(c);
      }
      function notMatch(regex, c) {
        return !isMatch(regex, c);
      }
      var S = 0;
      sax2.STATE = {
        BEGIN: S++,
        // leading byte order mark or whitespace
        BEGIN_WHITESPACE: S++,
        // leading whitespace
        TEXT: S++,
        // general stuff
        TEXT_ENTITY: S++,
        // &amp and such.
        OPEN_WAKA: S++,
        // <
        SGML_DECL: S++,
        // <!BLARG
        SGML_DECL_QUOTED: S++,
        // <!BLARG foo "bar
        DOCTYPE: S++,
        // <!DOCTYPE
        DOCTYPE_QUOTED: S++,
        // <!DOCTYPE "//blah
        DOCTYPE_DTD: S++,
        // <!DOCTYPE "//blah" [ ...
        DOCTYPE_DTD_QUOTED: S++,
        // <!DOCTYPE "//blah" [ "foo
        COMMENT_STARTING: S++,
        // <!-
        COMMENT: S++,
        // <!--
        COMMENT_ENDING: S++,
        // <!-- blah -
        COMMENT_ENDED: S++,
        // <!-- blah --
        CDATA: S++,
        // <![CDATA[ something
        CDATA_ENDING: S++,
        // ]
        CDATA_ENDING_2: S++,
        // ]]
        PROC_INST: S++,
        // <?hi
        PROC_INST_BODY: S++,
        // <?hi there
        PROC_INST_ENDING: S++,
        // <?hi "there" ?
        OPEN_TAG: S++,
        // <strong
        OPEN_TAG_SLASH: S++,
        // <strong /
        ATTRIB: S++,
        // <a
        ATTRIB_NAME: S++,
        // <a foo
        ATTRIB_NAME_SAW_WHITE: S++,
        // <a foo _
        ATTRIB_VALUE: S++,
        // <a foo=
        ATTRIB_VALUE_QUOTED: S++,
        // <a foo="bar
        ATTRIB_VALUE_CLOSED: S++,
        // <a foo="bar"
        ATTRIB_VALUE_UNQUOTED: S++,
        // <a foo=bar
        ATTRIB_VALUE_ENTITY_Q: S++,
        // <foo bar="&quot;"
        ATTRIB_VALUE_ENTITY_U: S++,
        // <foo bar=&quot
        CLOSE_TAG: S++,
        // </a
        CLOSE_TAG_SAW_WHITE: S++,
        // </a   >
        SCRIPT: S++,
        // <script> ...
        SCRIPT_ENDING: S++
        // <script> ... <
      };
      sax2.XML_ENTITIES = Object.assign(/* @__PURE__ */ Object.create(null), {
        amp: "&",
        gt: ">",
        lt: "<",
        quot: '"',
        apos: "'"
      });
      sax2.ENTITIES = Object.assign(/* @__PURE__ */ Object.create(null), {
        amp: "&",
        gt: ">",
        lt: "<",
        quot: '"',
        apos: "'",
        AElig: 198,
        Aacute: 193,
        Acirc: 194,
        Agrave: 192,
        Aring: 197,
        Atilde: 195,
        Auml: 196,
        Ccedil: 199,
        ETH: 208,
        Eacute: 201,
        Ecirc: 202,
        Egrave: 200,
        Euml: 203,
        Iacute: 205,
        Icirc: 206,
        Igrave: 204,
        Iuml: 207,
        Ntilde: 209,
        Oacute: 211,
        Ocirc: 212,
        Ograve: 210,
        Oslash: 216,
        Otilde: 213,
        Ouml: 214,
        THORN: 222,
        Uacute: 218,
        Ucirc: 219,
        Ugrave: 217,
        Uuml: 220,
        Yacute: 221,
        aacute: 225,
        acirc: 226,
        aelig: 230,
        agrave: 224,
        aring: 229,
        atilde: 227,
        auml: 228,
        ccedil: 231,
        eacute: 233,
        ecirc: 234,
        egrave: 232,
        eth: 240,
        euml: 235,
        iacute: 237,
        icirc: 238,
        igrave: 236,
        iuml: 239,
        ntilde: 241,
        oacute: 243,
        ocirc: 244,
        ograve: 242,
        oslash: 248,
        otilde: 245,
        ouml: 246,
        szlig: 223,
        thorn: 254,
        uacute: 250,
        ucirc: 251,
        ugrave: 249,
        uuml: 252,
        yacute: 253,
        yuml: 255,
        copy: 169,
        reg: 174,
        nbsp: 160,
        iexcl: 161,
        cent: 162,
        pound: 163,
        curren: 164,
        yen: 165,
        brvbar: 166,
        sect: 167,
        uml: 168,
        ordf: 170,
        laquo: 171,
        not: 172,
        shy: 173,
        macr: 175,
        deg: 176,
        plusmn: 177,
        sup1: 185,
        sup2: 178,
        sup3: 179,
        acute: 180,
        micro: 181,
        para: 182,
        middot: 183,
        cedil: 184,
        ordm: 186,
        raquo: 187,
        frac14: 188,
        frac12: 189,
        frac34: 190,
        iquest: 191,
        times: 215,
        divide: 247,
        OElig: 338,
        oelig: 339,
        Scaron: 352,
        scaron: 353,
        Yuml: 376,
        fnof: 402,
        circ: 710,
        tilde: 732,
        Alpha: 913,
        Beta: 914,
        Gamma: 915,
        Delta: 916,
        Epsilon: 917,
        Zeta: 918,
        Eta: 919,
        Theta: 920,
        Iota: 921,
        Kappa: 922,
        Lambda: 923,
        Mu: 924,
        Nu: 925,
        Xi: 926,
        Omicron: 927,
        Pi: 928,
        Rho: 929,
        Sigma: 931,
        Tau: 932,
        Upsilon: 933,
        Phi: 934,
        Chi: 935,
        Psi: 936,
        Omega: 937,
        alpha: 945,
        beta: 946,
        gamma: 947,
        delta: 948,
        epsilon: 949,
        zeta: 950,
        eta: 951,
        theta: 952,
        iota: 953,
        kappa: 954,
        lambda: 955,
        mu: 956,
        nu: 957,
        xi: 958,
        omicron: 959,
        pi: 960,
        rho: 961,
        sigmaf: 962,
        sigma: 963,
        tau: 964,
        upsilon: 965,
        phi: 966,
        chi: 967,
        psi: 968,
        omega: 969,
        thetasym: 977,
        upsih: 978,
        piv: 982,
        ensp: 8194,
        emsp: 8195,
        thinsp: 8201,
        zwnj: 8204,
        zwj: 8205,
        lrm: 8206,
        rlm: 8207,
        ndash: 8211,
        mdash: 8212,
        lsquo: 8216,
        rsquo: 8217,
        sbquo: 8218,
        ldquo: 8220,
        rdquo: 8221,
        bdquo: 8222,
        dagger: 8224,
        Dagger: 8225,
        bull: 8226,
        hellip: 8230,
        permil: 8240,
        prime: 8242,
        Prime: 8243,
        lsaquo: 8249,
        rsaquo: 8250,
        oline: 8254,
        frasl: 8260,
        euro: 8364,
        image: 8465,
        weierp: 8472,
        real: 8476,
        trade: 8482,
        alefsym: 8501,
        larr: 8592,
        uarr: 8593,
        rarr: 8594,
        darr: 8595,
        harr: 8596,
        crarr: 8629,
        lArr: 8656,
        uArr: 8657,
        rArr: 8658,
        dArr: 8659,
        hArr: 8660,
        forall: 8704,
        part: 8706,
        exist: 8707,
        empty: 8709,
        nabla: 8711,
        isin: 8712,
        notin: 8713,
        ni: 8715,
        prod: 8719,
        sum: 8721,
        minus: 8722,
        lowast: 8727,
        radic: 8730,
        prop: 8733,
        infin: 8734,
        ang: 8736,
        and: 8743,
        or: 8744,
        cap: 8745,
        cup: 8746,
        int: 8747,
        there4: 8756,
        sim: 8764,
        cong: 8773,
        asymp: 8776,
        ne: 8800,
        equiv: 8801,
        le: 8804,
        ge: 8805,
        sub: 8834,
        sup: 8835,
        nsub: 8836,
        sube: 8838,
        supe: 8839,
        oplus: 8853,
        otimes: 8855,
        perp: 8869,
        sdot: 8901,
        lceil: 8968,
        rceil: 8969,
        lfloor: 8970,
        rfloor: 8971,
        lang: 9001,
        rang: 9002,
        loz: 9674,
        spades: 9824,
        clubs: 9827,
        hearts: 9829,
        diams: 9830
      });
      Object.keys(sax2.ENTITIES).forEach(function(key) {
        var e = sax2.ENTITIES[key];
        var s2 = typeof e === "number" ? String.fromCharCode(e) : e;
        sax2.ENTITIES[key] = s2;
      });
      for (var s in sax2.STATE) {
        sax2.STATE[sax2.STATE[s]] = s;
      }
      S = sax2.STATE;
      function emit(parser, event, data) {
        parser[event] && parser[event](data);
      }
      function getDeclaredEncoding(body) {
        var match = body && body.match(/(?:^|\s)encoding\s*=\s*(['"])([^'"]+)\1/i);
        return match ? match[2] : null;
      }
      function normalizeEncodingName(encoding) {
        if (!encoding) {
          return null;
        }
        return encoding.toLowerCase().replace(/[^a-z0-9]/g, "");
      }
      function encodingsMatch(detectedEncoding, declaredEncoding) {
        const detected = normalizeEncodingName(detectedEncoding);
        const declared = normalizeEncodingName(declaredEncoding);
        if (!detected || !declared) {
          return true;
        }
        if (declared === "utf16") {
          return detected === "utf16le" || detected === "utf16be";
        }
        return detected === declared;
      }
      function validateXmlDeclarationEncoding(parser, data) {
        if (!parser.strict || !parser.encoding || !data || data.name !== "xml") {
          return;
        }
        var declaredEncoding = getDeclaredEncoding(data.body);
        if (declaredEncoding && !encodingsMatch(parser.encoding, declaredEncoding)) {
          strictFail(
            parser,
            "XML declaration encoding " + declaredEncoding + " does not match detected stream encoding " + parser.encoding.toUpperCase()
          );
        }
      }
      function emitNode(parser, nodeType, data) {
        if (parser.textNode) closeText(parser);
        emit(parser, nodeType, data);
      }
      function closeText(parser) {
        parser.textNode = textopts(parser.opt, parser.textNode);
        if (parser.textNode) emit(parser, "ontext", parser.textNode);
        parser.textNode = "";
      }
      function textopts(opt, text2) {
        if (opt.trim) text2 = text2.trim();
        if (opt.normalize) text2 = text2.replace(/\s+/g, " ");
        return text2;
      }
      function error(parser, er) {
        closeText(parser);
        if (parser.trackPosition) {
          er += "\nLine: " + parser.line + "\nColumn: " + parser.column + "\nChar: " + parser.c;
        }
        er = new Error(er);
        parser.error = er;
        emit(parser, "onerror", er);
        return parser;
      }
      function end2(parser) {
        if (parser.sawRoot && !parser.closedRoot)
          strictFail(parser, "Unclosed root tag");
        if (parser.state !== S.BEGIN && parser.state !== S.BEGIN_WHITESPACE && parser.state !== S.TEXT) {
          error(parser, "Unexpected end");
        }
        closeText(parser);
        parser.c = "";
        parser.closed = true;
        emit(parser, "onend");
        SAXParser.call(parser, parser.strict, parser.opt);
        return parser;
      }
      function strictFail(parser, message) {
        if (typeof parser !== "object" || !(parser instanceof SAXParser)) {
          throw new Error("bad call to strictFail");
        }
        if (parser.strict) {
          error(parser, message);
        }
      }
      function newTag(parser) {
        if (!parser.strict) parser.tagName = parser.tagName[parser.looseCase]();
        var parent = parser.tags[parser.tags.length - 1] || parser;
        var tag = parser.tag = { name: parser.tagName, attributes: {} };
        if (parser.opt.xmlns) {
          tag.ns = parent.ns;
        }
        parser.attribList.length = 0;
        emitNode(parser, "onopentagstart", tag);
      }
      function qname(name2, attribute) {
        var i = name2.indexOf(":");
        var qualName = i < 0 ? ["", name2] : name2.split(":");
        var prefix = qualName[0];
        var local = qualName[1];
        if (attribute && name2 === "xmlns") {
          prefix = "xmlns";
          local = "";
        }
        return { prefix, local };
      }
      function attrib(parser) {
        if (!parser.strict) {
          parser.attribName = parser.attribName[parser.looseCase]();
        }
        if (parser.attribList.indexOf(parser.attribName) !== -1 || parser.tag.attributes.hasOwnProperty(parser.attribName)) {
          parser.attribName = parser.attribValue = "";
          return;
        }
        if (parser.opt.xmlns) {
          var qn = qname(parser.attribName, true);
          var prefix = qn.prefix;
          var local = qn.local;
          if (prefix === "xmlns") {
            if (local === "xml" && parser.attribValue !== XML_NAMESPACE) {
              strictFail(
                parser,
                "xml: prefix must be bound to " + XML_NAMESPACE + "\nActual: " + parser.attribValue
              );
            } else if (local === "xmlns" && parser.attribValue !== XMLNS_NAMESPACE) {
              strictFail(
                parser,
                "xmlns: prefix must be bound to " + XMLNS_NAMESPACE + "\nActual: " + parser.attribValue
              );
            } else {
              var tag = parser.tag;
              var parent = parser.tags[parser.tags.length - 1] || parser;
              if (tag.ns === parent.ns) {
                tag.ns = Object.create(parent.ns);
              }
              tag.ns[local] = parser.attribValue;
            }
          }
          parser.attribList.push([parser.attribName, parser.attribValue]);
        } else {
          parser.tag.attributes[parser.attribName] = parser.attribValue;
          emitNode(parser, "onattribute", {
            name: parser.attribName,
            value: parser.attribValue
          });
        }
        parser.attribName = parser.attribValue = "";
      }
      function openTag(parser, selfClosing) {
        if (parser.opt.xmlns) {
          var tag = parser.tag;
          var qn = qname(parser.tagName);
          tag.prefix = qn.prefix;
          tag.local = qn.local;
          tag.uri = tag.ns[qn.prefix] || "";
          if (tag.prefix && !tag.uri) {
            strictFail(
              parser,
              "Unbound namespace prefix: " + JSON.stringify(parser.tagName)
            );
            tag.uri = qn.prefix;
          }
          var parent = parser.tags[parser.tags.length - 1] || parser;
          if (tag.ns && parent.ns !== tag.ns) {
            Object.keys(tag.ns).forEach(function(p) {
              emitNode(parser, "onopennamespace", {
                prefix: p,
                uri: tag.ns[p]
              });
            });
          }
          for (var i = 0, l = parser.attribList.length; i < l; i++) {
            var nv = parser.attribList[i];
            var name2 = nv[0];
            var value = nv[1];
            var qualName = qname(name2, true);
            var prefix = qualName.prefix;
            var local = qualName.local;
            var uri = prefix === "" ? "" : tag.ns[prefix] || "";
            var a = {
              name: name2,
              value,
              prefix,
              local,
              uri
            };
            if (prefix && prefix !== "xmlns" && !uri) {
              strictFail(
                parser,
                "Unbound namespace prefix: " + JSON.stringify(prefix)
              );
              a.uri = prefix;
            }
            parser.tag.attributes[name2] = a;
            emitNode(parser, "onattribute", a);
          }
          parser.attribList.length = 0;
        }
        parser.tag.isSelfClosing = !!selfClosing;
        parser.sawRoot = true;
        parser.tags.push(parser.tag);
        emitNode(parser, "onopentag", parser.tag);
        if (!selfClosing) {
          if (!parser.noscript && parser.tagName.toLowerCase() === "script") {
            parser.state = S.SCRIPT;
          } else {
            parser.state = S.TEXT;
          }
          parser.tag = null;
          parser.tagName = "";
        }
        parser.attribName = parser.attribValue = "";
        parser.attribList.length = 0;
      }
      function closeTag(parser) {
        if (!parser.tagName) {
          strictFail(parser, "Weird empty close tag.");
          parser.textNode += "</>";
          parser.state = S.TEXT;
          return;
        }
        if (parser.script) {
          if (parser.tagName !== "script") {
            parser.script += "</" + parser.tagName + ">";
            parser.tagName = "";
            parser.state = S.SCRIPT;
            return;
          }
          emitNode(parser, "onscript", parser.script);
          parser.script = "";
        }
        var t = parser.tags.length;
        var tagName = parser.tagName;
        if (!parser.strict) {
          tagName = tagName[parser.looseCase]();
        }
        var closeTo = tagName;
        while (t--) {
          var close3 = parser.tags[t];
          if (close3.name !== closeTo) {
            strictFail(parser, "Unexpected close tag");
          } else {
            break;
          }
        }
        if (t < 0) {
          strictFail(parser, "Unmatched closing tag: " + parser.tagName);
          parser.textNode += "</" + parser.tagName + ">";
          parser.state = S.TEXT;
          return;
        }
        parser.tagName = tagName;
        var s2 = parser.tags.length;
        while (s2-- > t) {
          var tag = parser.tag = parser.tags.pop();
          parser.tagName = parser.tag.name;
          emitNode(parser, "onclosetag", parser.tagName);
          var x = {};
          for (var i in tag.ns) {
            x[i] = tag.ns[i];
          }
          var parent = parser.tags[parser.tags.length - 1] || parser;
          if (parser.opt.xmlns && tag.ns !== parent.ns) {
            Object.keys(tag.ns).forEach(function(p) {
              var n = tag.ns[p];
              emitNode(parser, "onclosenamespace", { prefix: p, uri: n });
            });
          }
        }
        if (t === 0) parser.closedRoot = true;
        parser.tagName = parser.attribValue = parser.attribName = "";
        parser.attribList.length = 0;
        parser.state = S.TEXT;
      }
      function parseEntity(parser) {
        var entity = parser.entity;
        var entityLC = entity.toLowerCase();
        var num;
        var numStr = "";
        if (parser.ENTITIES[entity]) {
          return parser.ENTITIES[entity];
        }
        if (parser.ENTITIES[entityLC]) {
          return parser.ENTITIES[entityLC];
        }
        entity = entityLC;
        if (entity.charAt(0) === "#") {
          if (entity.charAt(1) === "x") {
            entity = entity.slice(2);
            num = parseInt(entity, 16);
            numStr = num.toString(16);
          } else {
            entity = entity.slice(1);
            num = parseInt(entity, 10);
            numStr = num.toString(10);
          }
        }
        entity = entity.replace(/^0+/, "");
        if (isNaN(num) || numStr.toLowerCase() !== entity || num < 0 || num > 1114111 || !isXmlChar(num)) {
          strictFail(parser, "Invalid character entity");
          return "&" + parser.entity + ";";
        }
        return String.fromCodePoint(num);
      }
      function isXmlChar(num) {
        return num === 9 || num === 10 || num === 13 || num >= 32 && num <= 55295 || num >= 57344 && num <= 65533 || num >= 65536 && num <= 1114111;
      }
      function beginWhiteSpace(parser, c) {
        if (c === "<") {
          parser.state = S.OPEN_WAKA;
          parser.startTagPosition = parser.position;
        } else if (!isWhitespace(c)) {
          strictFail(parser, "Non-whitespace before first tag.");
          parser.textNode = c;
          parser.state = S.TEXT;
        }
      }
      function charAt(chunk, i) {
        var result = "";
        if (i < chunk.length) {
          result = chunk.charAt(i);
        }
        return result;
      }
      function write(chunk) {
        var parser = this;
        if (this.error) {
          throw this.error;
        }
        if (parser.closed) {
          return error(
            parser,
            "Cannot write after close. Assign an onready handler."
          );
        }
        if (chunk === null) {
          return end2(parser);
        }
        if (typeof chunk === "object") {
          chunk = chunk.toString();
        }
        var i = 0;
        var c = "";
        while (true) {
          c = charAt(chunk, i++);
          parser.c = c;
          if (!c) {
            break;
          }
          if (parser.trackPosition) {
            parser.position++;
            if (c === "\n") {
              parser.line++;
              parser.column = 0;
            } else {
              parser.column++;
            }
          }
          switch (parser.state) {
            case S.BEGIN:
              parser.state = S.BEGIN_WHITESPACE;
              if (c === "\uFEFF") {
                continue;
              }
              beginWhiteSpace(parser, c);
              continue;
            case S.BEGIN_WHITESPACE:
              beginWhiteSpace(parser, c);
              continue;
            case S.TEXT:
              if (parser.sawRoot && !parser.closedRoot) {
                var starti = i - 1;
                while (c && c !== "<" && c !== "&") {
                  c = charAt(chunk, i++);
                  if (c && parser.trackPosition) {
                    parser.position++;
                    if (c === "\n") {
                      parser.line++;
                      parser.column = 0;
                    } else {
                      parser.column++;
                    }
                  }
                }
                parser.textNode += chunk.substring(starti, i - 1);
              }
              if (c === "<" && !(parser.sawRoot && parser.closedRoot && !parser.strict)) {
                parser.state = S.OPEN_WAKA;
                parser.startTagPosition = parser.position;
              } else {
                if (!isWhitespace(c) && (!parser.sawRoot || parser.closedRoot)) {
                  strictFail(parser, "Text data outside of root node.");
                }
                if (c === "&") {
                  parser.state = S.TEXT_ENTITY;
                } else {
                  parser.textNode += c;
                }
              }
              continue;
            case S.SCRIPT:
              if (c === "<") {
                parser.state = S.SCRIPT_ENDING;
              } else {
                parser.script += c;
              }
              continue;
            case S.SCRIPT_ENDING:
              if (c === "/") {
                parser.state = S.CLOSE_TAG;
              } else {
                parser.script += "<" + c;
                parser.state = S.SCRIPT;
              }
              continue;
            case S.OPEN_WAKA:
              if (c === "!") {
                parser.state = S.SGML_DECL;
                parser.sgmlDecl = "";
              } else if (isWhitespace(c)) {
              } else if (isMatch(nameStart, c)) {
                parser.state = S.OPEN_TAG;
                parser.tagName = c;
              } else if (c === "/") {
                parser.state = S.CLOSE_TAG;
                parser.tagName = "";
              } else if (c === "?") {
                parser.state = S.PROC_INST;
                parser.procInstName = parser.procInstBody = "";
              } else {
                strictFail(parser, "Unencoded <");
                if (parser.startTagPosition + 1 < parser.position) {
                  var pad = parser.position - parser.startTagPosition;
                  c = new Array(pad).join(" ") + c;
                }
                parser.textNode += "<" + c;
                parser.state = S.TEXT;
              }
              continue;
            case S.SGML_DECL:
              if (parser.sgmlDecl + c === "--") {
                parser.state = S.COMMENT;
                parser.comment = "";
                parser.sgmlDecl = "";
                continue;
              }
              if (parser.doctype && parser.doctype !== true && parser.sgmlDecl) {
                parser.state = S.DOCTYPE_DTD;
                parser.doctype += "<!" + parser.sgmlDecl + c;
                parser.sgmlDecl = "";
              } else if (CDATAre.test(parser.sgmlDecl + c)) {
                emitNode(parser, "onopencdata");
                parser.state = S.CDATA;
                parser.sgmlDecl = "";
                parser.cdata = "";
              } else if (DOCTYPEre.test(parser.sgmlDecl + c)) {
                parser.state = S.DOCTYPE;
                if (parser.doctype || parser.sawRoot) {
                  strictFail(
                    parser,
                    "Inappropriately located doctype declaration"
                  );
                }
                parser.doctype = "";
                parser.sgmlDecl = "";
              } else if (c === ">") {
                emitNode(parser, "onsgmldeclaration", parser.sgmlDecl);
                parser.sgmlDecl = "";
                parser.state = S.TEXT;
              } else if (isQuote(c)) {
                parser.state = S.SGML_DECL_QUOTED;
                parser.sgmlDecl += c;
              } else {
                parser.sgmlDecl += c;
              }
              continue;
            case S.SGML_DECL_QUOTED:
              if (c === parser.q) {
                parser.state = S.SGML_DECL;
                parser.q = "";
              }
              parser.sgmlDecl += c;
              continue;
            case S.DOCTYPE:
              if (c === ">") {
                parser.state = S.TEXT;
                emitNode(parser, "ondoctype", parser.doctype);
                parser.doctype = true;
              } else {
                parser.doctype += c;
                if (c === "[") {
                  parser.state = S.DOCTYPE_DTD;
                } else if (isQuote(c)) {
                  parser.state = S.DOCTYPE_QUOTED;
                  parser.q = c;
                }
              }
              continue;
            case S.DOCTYPE_QUOTED:
              parser.doctype += c;
              if (c === parser.q) {
                parser.q = "";
                parser.state = S.DOCTYPE;
              }
              continue;
            case S.DOCTYPE_DTD:
              if (c === "]") {
                parser.doctype += c;
                parser.state = S.DOCTYPE;
              } else if (c === "<") {
                parser.state = S.OPEN_WAKA;
                parser.startTagPosition = parser.position;
              } else if (isQuote(c)) {
                parser.doctype += c;
                parser.state = S.DOCTYPE_DTD_QUOTED;
                parser.q = c;
              } else {
                parser.doctype += c;
              }
              continue;
            case S.DOCTYPE_DTD_QUOTED:
              parser.doctype += c;
              if (c === parser.q) {
                parser.state = S.DOCTYPE_DTD;
                parser.q = "";
              }
              continue;
            case S.COMMENT:
              if (c === "-") {
                parser.state = S.COMMENT_ENDING;
              } else {
                parser.comment += c;
              }
              continue;
            case S.COMMENT_ENDING:
              if (c === "-") {
                parser.state = S.COMMENT_ENDED;
                parser.comment = textopts(parser.opt, parser.comment);
                if (parser.comment) {
                  emitNode(parser, "oncomment", parser.comment);
                }
                parser.comment = "";
              } else {
                parser.comment += "-" + c;
                parser.state = S.COMMENT;
              }
              continue;
            case S.COMMENT_ENDED:
              if (c !== ">") {
                strictFail(parser, "Malformed comment");
                parser.comment += "--" + c;
                parser.state = S.COMMENT;
              } else if (parser.doctype && parser.doctype !== true) {
                parser.state = S.DOCTYPE_DTD;
              } else {
                parser.state = S.TEXT;
              }
              continue;
            case S.CDATA:
              var starti = i - 1;
              while (c && c !== "]") {
                c = charAt(chunk, i++);
                if (c && parser.trackPosition) {
                  parser.position++;
                  if (c === "\n") {
                    parser.line++;
                    parser.column = 0;
                  } else {
                    parser.column++;
                  }
                }
              }
              parser.cdata += chunk.substring(starti, i - 1);
              if (c === "]") {
                parser.state = S.CDATA_ENDING;
              }
              continue;
            case S.CDATA_ENDING:
              if (c === "]") {
                parser.state = S.CDATA_ENDING_2;
              } else {
                parser.cdata += "]" + c;
                parser.state = S.CDATA;
              }
              continue;
            case S.CDATA_ENDING_2:
              if (c === ">") {
                if (parser.cdata) {
                  emitNode(parser, "oncdata", parser.cdata);
                }
                emitNode(parser, "onclosecdata");
                parser.cdata = "";
                parser.state = S.TEXT;
              } else if (c === "]") {
                parser.cdata += "]";
              } else {
                parser.cdata += "]]" + c;
                parser.state = S.CDATA;
              }
              continue;
            case S.PROC_INST:
              if (c === "?") {
                parser.state = S.PROC_INST_ENDING;
              } else if (isWhitespace(c)) {
                parser.state = S.PROC_INST_BODY;
              } else {
                parser.procInstName += c;
              }
              continue;
            case S.PROC_INST_BODY:
              if (!parser.procInstBody && isWhitespace(c)) {
                continue;
              } else if (c === "?") {
                parser.state = S.PROC_INST_ENDING;
              } else {
                parser.procInstBody += c;
              }
              continue;
            case S.PROC_INST_ENDING:
              if (c === ">") {
                const procInstEndData = {
                  name: parser.procInstName,
                  body: parser.procInstBody
                };
                validateXmlDeclarationEncoding(parser, procInstEndData);
                emitNode(parser, "onprocessinginstruction", procInstEndData);
                parser.procInstName = parser.procInstBody = "";
                parser.state = S.TEXT;
              } else {
                parser.procInstBody += "?" + c;
                parser.state = S.PROC_INST_BODY;
              }
              continue;
            case S.OPEN_TAG:
              if (isMatch(nameBody, c)) {
                parser.tagName += c;
              } else {
                newTag(parser);
                if (c === ">") {
                  openTag(parser);
                } else if (c === "/") {
                  parser.state = S.OPEN_TAG_SLASH;
                } else {
                  if (!isWhitespace(c)) {
                    strictFail(parser, "Invalid character in tag name");
                  }
                  parser.state = S.ATTRIB;
                }
              }
              continue;
            case S.OPEN_TAG_SLASH:
              if (c === ">") {
                openTag(parser, true);
                closeTag(parser);
              } else {
                strictFail(
                  parser,
                  "Forward-slash in opening tag not followed by >"
                );
                parser.state = S.ATTRIB;
              }
              continue;
            case S.ATTRIB:
              if (isWhitespace(c)) {
                continue;
              } else if (c === ">") {
                openTag(parser);
              } else if (c === "/") {
                parser.state = S.OPEN_TAG_SLASH;
              } else if (isMatch(nameStart, c)) {
                parser.attribName = c;
                parser.attribValue = "";
                parser.state = S.ATTRIB_NAME;
              } else {
                strictFail(parser, "Invalid attribute name");
              }
              continue;
            case S.ATTRIB_NAME:
              if (c === "=") {
                parser.state = S.ATTRIB_VALUE;
              } else if (c === ">") {
                strictFail(parser, "Attribute without value");
                parser.attribValue = parser.attribName;
                attrib(parser);
                openTag(parser);
              } else if (isWhitespace(c)) {
                parser.state = S.ATTRIB_NAME_SAW_WHITE;
              } else if (isMatch(nameBody, c)) {
                parser.attribName += c;
              } else {
                strictFail(parser, "Invalid attribute name");
              }
              continue;
            case S.ATTRIB_NAME_SAW_WHITE:
              if (c === "=") {
                parser.state = S.ATTRIB_VALUE;
              } else if (isWhitespace(c)) {
                continue;
              } else {
                strictFail(parser, "Attribute without value");
                parser.tag.attributes[parser.attribName] = "";
                parser.attribValue = "";
                emitNode(parser, "onattribute", {
                  name: parser.attribName,
                  value: ""
                });
                parser.attribName = "";
                if (c === ">") {
                  openTag(parser);
                } else if (isMatch(nameStart, c)) {
                  parser.attribName = c;
                  parser.state = S.ATTRIB_NAME;
                } else {
                  strictFail(parser, "Invalid attribute name");
                  parser.state = S.ATTRIB;
                }
              }
              continue;
            case S.ATTRIB_VALUE:
              if (isWhitespace(c)) {
                continue;
              } else if (isQuote(c)) {
                parser.q = c;
                parser.state = S.ATTRIB_VALUE_QUOTED;
              } else {
                if (!parser.opt.unquotedAttributeValues) {
                  error(parser, "Unquoted attribute value");
                }
                parser.state = S.ATTRIB_VALUE_UNQUOTED;
                parser.attribValue = c;
              }
              continue;
            case S.ATTRIB_VALUE_QUOTED:
              if (c !== parser.q) {
                if (c === "&") {
                  parser.state = S.ATTRIB_VALUE_ENTITY_Q;
                } else {
                  parser.attribValue += c;
                }
                continue;
              }
              attrib(parser);
              parser.q = "";
              parser.state = S.ATTRIB_VALUE_CLOSED;
              continue;
            case S.ATTRIB_VALUE_CLOSED:
              if (isWhitespace(c)) {
                parser.state = S.ATTRIB;
              } else if (c === ">") {
                openTag(parser);
              } else if (c === "/") {
                parser.state = S.OPEN_TAG_SLASH;
              } else if (isMatch(nameStart, c)) {
                strictFail(parser, "No whitespace between attributes");
                parser.attribName = c;
                parser.attribValue = "";
                parser.state = S.ATTRIB_NAME;
              } else {
                strictFail(parser, "Invalid attribute name");
              }
              continue;
            case S.ATTRIB_VALUE_UNQUOTED:
              if (!isAttribEnd(c)) {
                if (c === "&") {
                  parser.state = S.ATTRIB_VALUE_ENTITY_U;
                } else {
                  parser.attribValue += c;
                }
                continue;
              }
              attrib(parser);
              if (c === ">") {
                openTag(parser);
              } else {
                parser.state = S.ATTRIB;
              }
              continue;
            case S.CLOSE_TAG:
              if (!parser.tagName) {
                if (isWhitespace(c)) {
                  continue;
                } else if (notMatch(nameStart, c)) {
                  if (parser.script) {
                    parser.script += "</" + c;
                    parser.state = S.SCRIPT;
                  } else {
                    strictFail(parser, "Invalid tagname in closing tag.");
                  }
                } else {
                  parser.tagName = c;
                }
              } else if (c === ">") {
                closeTag(parser);
              } else if (isMatch(nameBody, c)) {
                parser.tagName += c;
              } else if (parser.script) {
                parser.script += "</" + parser.tagName + c;
                parser.tagName = "";
                parser.state = S.SCRIPT;
              } else {
                if (!isWhitespace(c)) {
                  strictFail(parser, "Invalid tagname in closing tag");
                }
                parser.state = S.CLOSE_TAG_SAW_WHITE;
              }
              continue;
            case S.CLOSE_TAG_SAW_WHITE:
              if (isWhitespace(c)) {
                continue;
              }
              if (c === ">") {
                closeTag(parser);
              } else {
                strictFail(parser, "Invalid characters in closing tag");
              }
              continue;
            case S.TEXT_ENTITY:
            case S.ATTRIB_VALUE_ENTITY_Q:
            case S.ATTRIB_VALUE_ENTITY_U:
              var returnState;
              var buffer;
              switch (parser.state) {
                case S.TEXT_ENTITY:
                  returnState = S.TEXT;
                  buffer = "textNode";
                  break;
                case S.ATTRIB_VALUE_ENTITY_Q:
                  returnState = S.ATTRIB_VALUE_QUOTED;
                  buffer = "attribValue";
                  break;
                case S.ATTRIB_VALUE_ENTITY_U:
                  returnState = S.ATTRIB_VALUE_UNQUOTED;
                  buffer = "attribValue";
                  break;
              }
              if (c === ";") {
                var parsedEntity = parseEntity(parser);
                if (parser.opt.unparsedEntities && !Object.values(sax2.XML_ENTITIES).includes(parsedEntity)) {
                  if ((parser.entityCount += 1) > parser.opt.maxEntityCount) {
                    error(
                      parser,
                      "Parsed entity count exceeds max entity count"
                    );
                  }
                  if ((parser.entityDepth += 1) > parser.opt.maxEntityDepth) {
                    error(
                      parser,
                      "Parsed entity depth exceeds max entity depth"
                    );
                  }
                  parser.entity = "";
                  parser.state = returnState;
                  parser.write(parsedEntity);
                  parser.entityDepth -= 1;
                } else {
                  parser[buffer] += parsedEntity;
                  parser.entity = "";
                  parser.state = returnState;
                }
              } else if (isMatch(parser.entity.length ? entityBody : entityStart, c)) {
                parser.entity += c;
              } else {
                strictFail(parser, "Invalid character in entity name");
                parser[buffer] += "&" + parser.entity + c;
                parser.entity = "";
                parser.state = returnState;
              }
              continue;
            default: {
              throw new Error(parser, "Unknown state: " + parser.state);
            }
          }
        }
        if (parser.position >= parser.bufferCheckPosition) {
          checkBufferLength(parser);
        }
        return parser;
      }
      if (!String.fromCodePoint) {
        ;
        (function() {
          var stringFromCharCode = String.fromCharCode;
          var floor = Math.floor;
          var fromCodePoint = function() {
            var MAX_SIZE = 16384;
            var codeUnits = [];
            var highSurrogate;
            var lowSurrogate;
            var index = -1;
            var length = arguments.length;
            if (!length) {
              return "";
            }
            var result = "";
            while (++index < length) {
              var codePoint = Number(arguments[index]);
              if (!isFinite(codePoint) || // `NaN`, `+Infinity`, or `-Infinity`
              codePoint < 0 || // not a valid Unicode code point
              codePoint > 1114111 || // not a valid Unicode code point
              floor(codePoint) !== codePoint) {
                throw RangeError("Invalid code point: " + codePoint);
              }
              if (codePoint <= 65535) {
                codeUnits.push(codePoint);
              } else {
                codePoint -= 65536;
                highSurrogate = (codePoint >> 10) + 55296;
                lowSurrogate = codePoint % 1024 + 56320;
                codeUnits.push(highSurrogate, lowSurrogate);
              }
              if (index + 1 === length || codeUnits.length > MAX_SIZE) {
                result += stringFromCharCode.apply(null, codeUnits);
                codeUnits.length = 0;
              }
            }
            return result;
          };
          if (Object.defineProperty) {
            Object.defineProperty(String, "fromCodePoint", {
              value: fromCodePoint,
              configurable: true,
              writable: true
            });
          } else {
            String.fromCodePoint = fromCodePoint;
          }
        })();
      }
    })(typeof exports === "undefined" ? exports.sax = {} : exports);
  }
});

// src/read/ownership/path-pattern.ts
var longest = 4096;
function readPathPattern(pattern) {
  if (pattern.length > longest || pattern === "" || pattern === "/" || pattern.includes("***") || /^\\?[!#]|[[\]]/.test(pattern))
    return null;
  const anchored = pattern.startsWith("/");
  const folder2 = pattern.endsWith("/");
  const inner = pattern.slice(anchored ? 1 : 0, folder2 ? -1 : void 0);
  const parts = inner.split("/");
  if (parts.some((part) => part === "")) return null;
  const last = parts.at(-1);
  return {
    // A folder is everything in it, and not a file of its name.
    segments: [...parts.map(readSegment), ...folder2 ? [{ kind: "any" }] : []],
    below: !folder2 && last !== "*" && last !== "**",
    anywhere: !anchored && parts.length === 1
  };
}
function readSegment(text2) {
  if (text2 === "**") return { kind: "any" };
  const tokens = [];
  for (let index = 0; index < text2.length; index++) {
    const letter = text2.charAt(index);
    if (letter === "\\" && index + 1 < text2.length) tokens.push(text2.charAt(++index));
    else if (letter !== "*") tokens.push(letter === "?" ? anyLetter : letter);
    else if (tokens.at(-1) !== anyText) tokens.push(anyText);
  }
  const literal = !tokens.includes(anyText) && !tokens.includes(anyLetter);
  return literal ? { kind: "literal", text: tokens.join("") } : { kind: "glob", tokens };
}
var anyText = "**";
var anyLetter = "??";
function fitsPath({ segments, below: below2, anywhere }, path) {
  if (!anywhere) return fitsFrom(segments, below2, path, 0);
  for (let start = 0; start < path.length; start++) if (fitsFrom(segments, below2, path, start)) return true;
  return false;
}
function fitsFrom(segments, below2, path, start) {
  let [at2, from] = [0, start];
  let [star, retry] = [-1, start];
  while (from < path.length) {
    const segment = segments[at2];
    if (segment?.kind === "any") {
      star = at2++;
      retry = from;
      if (at2 === segments.length) return true;
    } else if (segment !== void 0 && fitsSegment(segment, path[from] ?? "")) {
      at2++;
      from++;
      if (at2 === segments.length && below2) return true;
    } else if (star === -1) return false;
    else {
      at2 = star + 1;
      from = ++retry;
    }
  }
  return at2 === segments.length;
}
function fitsSegment(segment, text2) {
  if (segment.kind === "literal") return segment.text === text2;
  return segment.kind === "glob" && fitsTokens(segment.tokens, text2);
}
function fitsTokens(tokens, text2) {
  const last = tokens.at(-1);
  if (last !== anyText && last !== anyLetter && last !== text2.at(-1)) return false;
  let [at2, from] = [0, 0];
  let [star, retry] = [-1, 0];
  while (from < text2.length) {
    const token2 = tokens[at2];
    if (token2 === anyText) {
      star = at2++;
      retry = from;
    } else if (token2 !== void 0 && (token2 === anyLetter || token2 === text2[from])) {
      at2++;
      from++;
    } else if (star === -1) return false;
    else {
      at2 = star + 1;
      from = ++retry;
    }
  }
  while (tokens[at2] === anyText) at2++;
  return at2 === tokens.length;
}

// src/read/ownership/codeowners.ts
var largestBytes = 3 * 1024 * 1024;
var maximumAttempts = 5e6;
function readCodeowners(text2) {
  if (text2.length > largestBytes || new TextEncoder().encode(text2).length > largestBytes) return () => null;
  const index = indexLines(text2.split("\n").flatMap((line, position) => readLine(line, position) ?? []));
  const known = /* @__PURE__ */ new Map();
  const attempts = { left: maximumAttempts };
  return (path) => {
    let owners = known.get(path);
    if (owners === void 0) {
      owners = findOwners(index, path.split("/"), attempts);
      known.set(path, owners);
    }
    return owners;
  };
}
function readLine(text2, position) {
  const [pattern, ...owners] = wordsOf(text2);
  if (pattern === void 0 || !owners.every(isOwner)) return null;
  const read = readPathPattern(pattern);
  return read === null ? null : { position, pattern: read, owners: owners.length === 0 ? null : [...new Set(owners)].join(" ") };
}
function wordsOf(line) {
  const words2 = [];
  let word = "";
  for (let index = 0; index < line.length; index++) {
    const letter = line.charAt(index);
    if (letter === "\\" && index + 1 < line.length) word += letter + line.charAt(++index);
    else if (letter === " " || letter === "	" || letter === "\r") {
      if (word !== "") words2.push(word);
      word = "";
    } else if (letter === "#" && word === "") return words2;
    else word += letter;
  }
  if (word !== "") words2.push(word);
  return words2;
}
function isOwner(word) {
  return /^@[^@\s]+$/.test(word) || /^[^@\s]+@[^@\s]+$/.test(word);
}
function indexLines(lines) {
  const byFirst = /* @__PURE__ */ new Map();
  const byPart = /* @__PURE__ */ new Map();
  const others = [];
  for (const line of lines.toReversed()) {
    const { segments, anywhere } = line.pattern;
    const [first] = segments;
    const literal = segments.findLast((segment) => segment.kind === "literal");
    if (first?.kind === "literal" && !anywhere) addTo(byFirst, first.text, line);
    else if (literal !== void 0) addTo(byPart, literal.text, line);
    else others.push(line);
  }
  return { byFirst, byPart, others };
}
function addTo(index, key, line) {
  const alike = index.get(key);
  if (alike === void 0) index.set(key, [line]);
  else alike.push(line);
}
function findOwners({ byFirst, byPart, others }, path, attempts) {
  let best;
  const consider = (lines) => {
    for (const line of lines ?? []) {
      if (best !== void 0 && line.position < best.position || attempts.left-- <= 0) return;
      if (!fitsPath(line.pattern, path)) continue;
      best = line;
      return;
    }
  };
  consider(byFirst.get(path[0] ?? ""));
  for (const part of new Set(path)) consider(byPart.get(part));
  consider(others);
  return attempts.left < 0 ? null : best?.owners ?? null;
}

// src/read/ownership/wildcard.ts
function matchesWildcard(pattern, text2) {
  let [at2, from] = [0, 0];
  let star = -1;
  let retry = 0;
  while (from < text2.length) {
    if (pattern[at2] === "*") {
      star = at2++;
      retry = from;
    } else if (at2 < pattern.length && pattern[at2] === text2[from]) {
      at2++;
      from++;
    } else if (star === -1) return false;
    else {
      at2 = star + 1;
      from = ++retry;
    }
  }
  while (pattern[at2] === "*") at2++;
  return at2 === pattern.length;
}

// src/read/owners.ts
var codeownersPaths = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
function nameOwners(connectors, rules) {
  const ownersOf2 = rules.codeowners === null ? () => null : readCodeowners(rules.codeowners);
  const annotated = indexAnnotations(rules.annotations);
  return connectors.map((connector) => {
    const file = connector.places[0]?.file;
    const owner = annotated(connectorKey(connector)) ?? (file === void 0 ? null : ownersOf2(file)) ?? connector.owner;
    return owner === connector.owner ? connector : { ...connector, owner };
  });
}
function indexAnnotations(annotations) {
  const exact = /* @__PURE__ */ new Map();
  const patterns = [];
  annotations.forEach(({ connector, owner }, position) => {
    if (connector.includes("*")) patterns.push({ position, pattern: connector, owner });
    else exact.set(connector, { position, owner });
  });
  patterns.reverse();
  return (key) => {
    const named4 = exact.get(key);
    const fitting = patterns.find(
      ({ position, pattern }) => position > (named4?.position ?? -1) && matchesWildcard(pattern, key)
    );
    return fitting?.owner ?? named4?.owner ?? null;
  };
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function createScanner(text2, ignoreTrivia = false) {
  const len = text2.length;
  let pos = 0, value = "", tokenOffset = 0, token2 = 16, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0;
  function scanHexDigits(count2, exact) {
    let digits = 0;
    let value2 = 0;
    while (digits < count2 || !exact) {
      let ch = text2.charCodeAt(pos);
      if (ch >= 48 && ch <= 57) {
        value2 = value2 * 16 + ch - 48;
      } else if (ch >= 65 && ch <= 70) {
        value2 = value2 * 16 + ch - 65 + 10;
      } else if (ch >= 97 && ch <= 102) {
        value2 = value2 * 16 + ch - 97 + 10;
      } else {
        break;
      }
      pos++;
      digits++;
    }
    if (digits < count2) {
      value2 = -1;
    }
    return value2;
  }
  function setPosition(newPosition) {
    pos = newPosition;
    value = "";
    tokenOffset = 0;
    token2 = 16;
    scanError = 0;
  }
  function scanNumber() {
    let start = pos;
    if (text2.charCodeAt(pos) === 48) {
      pos++;
    } else {
      pos++;
      while (pos < text2.length && isDigit(text2.charCodeAt(pos))) {
        pos++;
      }
    }
    if (pos < text2.length && text2.charCodeAt(pos) === 46) {
      pos++;
      if (pos < text2.length && isDigit(text2.charCodeAt(pos))) {
        pos++;
        while (pos < text2.length && isDigit(text2.charCodeAt(pos))) {
          pos++;
        }
      } else {
        scanError = 3;
        return text2.substring(start, pos);
      }
    }
    let end2 = pos;
    if (pos < text2.length && (text2.charCodeAt(pos) === 69 || text2.charCodeAt(pos) === 101)) {
      pos++;
      if (pos < text2.length && text2.charCodeAt(pos) === 43 || text2.charCodeAt(pos) === 45) {
        pos++;
      }
      if (pos < text2.length && isDigit(text2.charCodeAt(pos))) {
        pos++;
        while (pos < text2.length && isDigit(text2.charCodeAt(pos))) {
          pos++;
        }
        end2 = pos;
      } else {
        scanError = 3;
      }
    }
    return text2.substring(start, end2);
  }
  function scanString() {
    let result = "", start = pos;
    while (true) {
      if (pos >= len) {
        result += text2.substring(start, pos);
        scanError = 2;
        break;
      }
      const ch = text2.charCodeAt(pos);
      if (ch === 34) {
        result += text2.substring(start, pos);
        pos++;
        break;
      }
      if (ch === 92) {
        result += text2.substring(start, pos);
        pos++;
        if (pos >= len) {
          scanError = 2;
          break;
        }
        const ch2 = text2.charCodeAt(pos++);
        switch (ch2) {
          case 34:
            result += '"';
            break;
          case 92:
            result += "\\";
            break;
          case 47:
            result += "/";
            break;
          case 98:
            result += "\b";
            break;
          case 102:
            result += "\f";
            break;
          case 110:
            result += "\n";
            break;
          case 114:
            result += "\r";
            break;
          case 116:
            result += "	";
            break;
          case 117:
            const ch3 = scanHexDigits(4, true);
            if (ch3 >= 0) {
              result += String.fromCharCode(ch3);
            } else {
              scanError = 4;
            }
            break;
          default:
            scanError = 5;
        }
        start = pos;
        continue;
      }
      if (ch >= 0 && ch <= 31) {
        if (isLineBreak(ch)) {
          result += text2.substring(start, pos);
          scanError = 2;
          break;
        } else {
          scanError = 6;
        }
      }
      pos++;
    }
    return result;
  }
  function scanNext() {
    value = "";
    scanError = 0;
    tokenOffset = pos;
    lineStartOffset = lineNumber;
    prevTokenLineStartOffset = tokenLineStartOffset;
    if (pos >= len) {
      tokenOffset = len;
      return token2 = 17;
    }
    let code = text2.charCodeAt(pos);
    if (isWhiteSpace(code)) {
      do {
        pos++;
        value += String.fromCharCode(code);
        code = text2.charCodeAt(pos);
      } while (isWhiteSpace(code));
      return token2 = 15;
    }
    if (isLineBreak(code)) {
      pos++;
      value += String.fromCharCode(code);
      if (code === 13 && text2.charCodeAt(pos) === 10) {
        pos++;
        value += "\n";
      }
      lineNumber++;
      tokenLineStartOffset = pos;
      return token2 = 14;
    }
    switch (code) {
      // tokens: []{}:,
      case 123:
        pos++;
        return token2 = 1;
      case 125:
        pos++;
        return token2 = 2;
      case 91:
        pos++;
        return token2 = 3;
      case 93:
        pos++;
        return token2 = 4;
      case 58:
        pos++;
        return token2 = 6;
      case 44:
        pos++;
        return token2 = 5;
      // strings
      case 34:
        pos++;
        value = scanString();
        return token2 = 10;
      // comments
      case 47:
        const start = pos - 1;
        if (text2.charCodeAt(pos + 1) === 47) {
          pos += 2;
          while (pos < len) {
            if (isLineBreak(text2.charCodeAt(pos))) {
              break;
            }
            pos++;
          }
          value = text2.substring(start, pos);
          return token2 = 12;
        }
        if (text2.charCodeAt(pos + 1) === 42) {
          pos += 2;
          const safeLength = len - 1;
          let commentClosed = false;
          while (pos < safeLength) {
            const ch = text2.charCodeAt(pos);
            if (ch === 42 && text2.charCodeAt(pos + 1) === 47) {
              pos += 2;
              commentClosed = true;
              break;
            }
            pos++;
            if (isLineBreak(ch)) {
              if (ch === 13 && text2.charCodeAt(pos) === 10) {
                pos++;
              }
              lineNumber++;
              tokenLineStartOffset = pos;
            }
          }
          if (!commentClosed) {
            pos++;
            scanError = 1;
          }
          value = text2.substring(start, pos);
          return token2 = 13;
        }
        value += String.fromCharCode(code);
        pos++;
        return token2 = 16;
      // numbers
      case 45:
        value += String.fromCharCode(code);
        pos++;
        if (pos === len || !isDigit(text2.charCodeAt(pos))) {
          return token2 = 16;
        }
      // found a minus, followed by a number so
      // we fall through to proceed with scanning
      // numbers
      case 48:
      case 49:
      case 50:
      case 51:
      case 52:
      case 53:
      case 54:
      case 55:
      case 56:
      case 57:
        value += scanNumber();
        return token2 = 11;
      // literals and unknown symbols
      default:
        while (pos < len && isUnknownContentCharacter(code)) {
          pos++;
          code = text2.charCodeAt(pos);
        }
        if (tokenOffset !== pos) {
          value = text2.substring(tokenOffset, pos);
          switch (value) {
            case "true":
              return token2 = 8;
            case "false":
              return token2 = 9;
            case "null":
              return token2 = 7;
          }
          return token2 = 16;
        }
        value += String.fromCharCode(code);
        pos++;
        return token2 = 16;
    }
  }
  function isUnknownContentCharacter(code) {
    if (isWhiteSpace(code) || isLineBreak(code)) {
      return false;
    }
    switch (code) {
      case 125:
      case 93:
      case 123:
      case 91:
      case 34:
      case 58:
      case 44:
      case 47:
        return false;
    }
    return true;
  }
  function scanNextNonTrivia() {
    let result;
    do {
      result = scanNext();
    } while (result >= 12 && result <= 15);
    return result;
  }
  return {
    setPosition,
    getPosition: () => pos,
    scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
    getToken: () => token2,
    getTokenValue: () => value,
    getTokenOffset: () => tokenOffset,
    getTokenLength: () => pos - tokenOffset,
    getTokenStartLine: () => lineStartOffset,
    getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
    getTokenError: () => scanError
  };
}
function isWhiteSpace(ch) {
  return ch === 32 || ch === 9;
}
function isLineBreak(ch) {
  return ch === 10 || ch === 13;
}
function isDigit(ch) {
  return ch >= 48 && ch <= 57;
}
var CharacterCodes;
(function(CharacterCodes2) {
  CharacterCodes2[CharacterCodes2["lineFeed"] = 10] = "lineFeed";
  CharacterCodes2[CharacterCodes2["carriageReturn"] = 13] = "carriageReturn";
  CharacterCodes2[CharacterCodes2["space"] = 32] = "space";
  CharacterCodes2[CharacterCodes2["_0"] = 48] = "_0";
  CharacterCodes2[CharacterCodes2["_1"] = 49] = "_1";
  CharacterCodes2[CharacterCodes2["_2"] = 50] = "_2";
  CharacterCodes2[CharacterCodes2["_3"] = 51] = "_3";
  CharacterCodes2[CharacterCodes2["_4"] = 52] = "_4";
  CharacterCodes2[CharacterCodes2["_5"] = 53] = "_5";
  CharacterCodes2[CharacterCodes2["_6"] = 54] = "_6";
  CharacterCodes2[CharacterCodes2["_7"] = 55] = "_7";
  CharacterCodes2[CharacterCodes2["_8"] = 56] = "_8";
  CharacterCodes2[CharacterCodes2["_9"] = 57] = "_9";
  CharacterCodes2[CharacterCodes2["a"] = 97] = "a";
  CharacterCodes2[CharacterCodes2["b"] = 98] = "b";
  CharacterCodes2[CharacterCodes2["c"] = 99] = "c";
  CharacterCodes2[CharacterCodes2["d"] = 100] = "d";
  CharacterCodes2[CharacterCodes2["e"] = 101] = "e";
  CharacterCodes2[CharacterCodes2["f"] = 102] = "f";
  CharacterCodes2[CharacterCodes2["g"] = 103] = "g";
  CharacterCodes2[CharacterCodes2["h"] = 104] = "h";
  CharacterCodes2[CharacterCodes2["i"] = 105] = "i";
  CharacterCodes2[CharacterCodes2["j"] = 106] = "j";
  CharacterCodes2[CharacterCodes2["k"] = 107] = "k";
  CharacterCodes2[CharacterCodes2["l"] = 108] = "l";
  CharacterCodes2[CharacterCodes2["m"] = 109] = "m";
  CharacterCodes2[CharacterCodes2["n"] = 110] = "n";
  CharacterCodes2[CharacterCodes2["o"] = 111] = "o";
  CharacterCodes2[CharacterCodes2["p"] = 112] = "p";
  CharacterCodes2[CharacterCodes2["q"] = 113] = "q";
  CharacterCodes2[CharacterCodes2["r"] = 114] = "r";
  CharacterCodes2[CharacterCodes2["s"] = 115] = "s";
  CharacterCodes2[CharacterCodes2["t"] = 116] = "t";
  CharacterCodes2[CharacterCodes2["u"] = 117] = "u";
  CharacterCodes2[CharacterCodes2["v"] = 118] = "v";
  CharacterCodes2[CharacterCodes2["w"] = 119] = "w";
  CharacterCodes2[CharacterCodes2["x"] = 120] = "x";
  CharacterCodes2[CharacterCodes2["y"] = 121] = "y";
  CharacterCodes2[CharacterCodes2["z"] = 122] = "z";
  CharacterCodes2[CharacterCodes2["A"] = 65] = "A";
  CharacterCodes2[CharacterCodes2["B"] = 66] = "B";
  CharacterCodes2[CharacterCodes2["C"] = 67] = "C";
  CharacterCodes2[CharacterCodes2["D"] = 68] = "D";
  CharacterCodes2[CharacterCodes2["E"] = 69] = "E";
  CharacterCodes2[CharacterCodes2["F"] = 70] = "F";
  CharacterCodes2[CharacterCodes2["G"] = 71] = "G";
  CharacterCodes2[CharacterCodes2["H"] = 72] = "H";
  CharacterCodes2[CharacterCodes2["I"] = 73] = "I";
  CharacterCodes2[CharacterCodes2["J"] = 74] = "J";
  CharacterCodes2[CharacterCodes2["K"] = 75] = "K";
  CharacterCodes2[CharacterCodes2["L"] = 76] = "L";
  CharacterCodes2[CharacterCodes2["M"] = 77] = "M";
  CharacterCodes2[CharacterCodes2["N"] = 78] = "N";
  CharacterCodes2[CharacterCodes2["O"] = 79] = "O";
  CharacterCodes2[CharacterCodes2["P"] = 80] = "P";
  CharacterCodes2[CharacterCodes2["Q"] = 81] = "Q";
  CharacterCodes2[CharacterCodes2["R"] = 82] = "R";
  CharacterCodes2[CharacterCodes2["S"] = 83] = "S";
  CharacterCodes2[CharacterCodes2["T"] = 84] = "T";
  CharacterCodes2[CharacterCodes2["U"] = 85] = "U";
  CharacterCodes2[CharacterCodes2["V"] = 86] = "V";
  CharacterCodes2[CharacterCodes2["W"] = 87] = "W";
  CharacterCodes2[CharacterCodes2["X"] = 88] = "X";
  CharacterCodes2[CharacterCodes2["Y"] = 89] = "Y";
  CharacterCodes2[CharacterCodes2["Z"] = 90] = "Z";
  CharacterCodes2[CharacterCodes2["asterisk"] = 42] = "asterisk";
  CharacterCodes2[CharacterCodes2["backslash"] = 92] = "backslash";
  CharacterCodes2[CharacterCodes2["closeBrace"] = 125] = "closeBrace";
  CharacterCodes2[CharacterCodes2["closeBracket"] = 93] = "closeBracket";
  CharacterCodes2[CharacterCodes2["colon"] = 58] = "colon";
  CharacterCodes2[CharacterCodes2["comma"] = 44] = "comma";
  CharacterCodes2[CharacterCodes2["dot"] = 46] = "dot";
  CharacterCodes2[CharacterCodes2["doubleQuote"] = 34] = "doubleQuote";
  CharacterCodes2[CharacterCodes2["minus"] = 45] = "minus";
  CharacterCodes2[CharacterCodes2["openBrace"] = 123] = "openBrace";
  CharacterCodes2[CharacterCodes2["openBracket"] = 91] = "openBracket";
  CharacterCodes2[CharacterCodes2["plus"] = 43] = "plus";
  CharacterCodes2[CharacterCodes2["slash"] = 47] = "slash";
  CharacterCodes2[CharacterCodes2["formFeed"] = 12] = "formFeed";
  CharacterCodes2[CharacterCodes2["tab"] = 9] = "tab";
})(CharacterCodes || (CharacterCodes = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var cachedSpaces = new Array(20).fill(0).map((_, index) => {
  return " ".repeat(index);
});
var maxCachedValues = 200;
var cachedBreakLinesWithSpaces = {
  " ": {
    "\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\n" + " ".repeat(index);
    }),
    "\r": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r" + " ".repeat(index);
    }),
    "\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r\n" + " ".repeat(index);
    })
  },
  "	": {
    "\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\n" + "	".repeat(index);
    }),
    "\r": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r" + "	".repeat(index);
    }),
    "\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r\n" + "	".repeat(index);
    })
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var ParseOptions;
(function(ParseOptions2) {
  ParseOptions2.DEFAULT = {
    allowTrailingComma: false
  };
})(ParseOptions || (ParseOptions = {}));
function visit(text2, visitor, options2 = ParseOptions.DEFAULT) {
  const _scanner = createScanner(text2, false);
  const _jsonPath = [];
  let suppressedCallbacks = 0;
  function toNoArgVisit(visitFunction) {
    return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
  }
  function toOneArgVisit(visitFunction) {
    return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
  }
  function toOneArgVisitWithPath(visitFunction) {
    return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => true;
  }
  function toBeginVisit(visitFunction) {
    return visitFunction ? () => {
      if (suppressedCallbacks > 0) {
        suppressedCallbacks++;
      } else {
        let cbReturn = visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice());
        if (cbReturn === false) {
          suppressedCallbacks = 1;
        }
      }
    } : () => true;
  }
  function toEndVisit(visitFunction) {
    return visitFunction ? () => {
      if (suppressedCallbacks > 0) {
        suppressedCallbacks--;
      }
      if (suppressedCallbacks === 0) {
        visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
      }
    } : () => true;
  }
  const onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
  const disallowComments = options2 && options2.disallowComments;
  const allowTrailingComma = options2 && options2.allowTrailingComma;
  function scanNext() {
    while (true) {
      const token2 = _scanner.scan();
      switch (_scanner.getTokenError()) {
        case 4:
          handleError(
            14
            /* ParseErrorCode.InvalidUnicode */
          );
          break;
        case 5:
          handleError(
            15
            /* ParseErrorCode.InvalidEscapeCharacter */
          );
          break;
        case 3:
          handleError(
            13
            /* ParseErrorCode.UnexpectedEndOfNumber */
          );
          break;
        case 1:
          if (!disallowComments) {
            handleError(
              11
              /* ParseErrorCode.UnexpectedEndOfComment */
            );
          }
          break;
        case 2:
          handleError(
            12
            /* ParseErrorCode.UnexpectedEndOfString */
          );
          break;
        case 6:
          handleError(
            16
            /* ParseErrorCode.InvalidCharacter */
          );
          break;
      }
      switch (token2) {
        case 12:
        case 13:
          if (disallowComments) {
            handleError(
              10
              /* ParseErrorCode.InvalidCommentToken */
            );
          } else {
            onComment();
          }
          break;
        case 16:
          handleError(
            1
            /* ParseErrorCode.InvalidSymbol */
          );
          break;
        case 15:
        case 14:
          break;
        default:
          return token2;
      }
    }
  }
  function handleError(error, skipUntilAfter = [], skipUntil = []) {
    onError(error);
    if (skipUntilAfter.length + skipUntil.length > 0) {
      let token2 = _scanner.getToken();
      while (token2 !== 17) {
        if (skipUntilAfter.indexOf(token2) !== -1) {
          scanNext();
          break;
        } else if (skipUntil.indexOf(token2) !== -1) {
          break;
        }
        token2 = scanNext();
      }
    }
  }
  function parseString2(isValue) {
    const value = _scanner.getTokenValue();
    if (isValue) {
      onLiteralValue(value);
    } else {
      onObjectProperty(value);
      _jsonPath.push(value);
    }
    scanNext();
    return true;
  }
  function parseLiteral() {
    switch (_scanner.getToken()) {
      case 11:
        const tokenValue = _scanner.getTokenValue();
        let value = Number(tokenValue);
        if (isNaN(value)) {
          handleError(
            2
            /* ParseErrorCode.InvalidNumberFormat */
          );
          value = 0;
        }
        onLiteralValue(value);
        break;
      case 7:
        onLiteralValue(null);
        break;
      case 8:
        onLiteralValue(true);
        break;
      case 9:
        onLiteralValue(false);
        break;
      default:
        return false;
    }
    scanNext();
    return true;
  }
  function parseProperty() {
    if (_scanner.getToken() !== 10) {
      handleError(3, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]);
      return false;
    }
    parseString2(false);
    if (_scanner.getToken() === 6) {
      onSeparator(":");
      scanNext();
      if (!parseValue()) {
        handleError(4, [], [
          2,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
    } else {
      handleError(5, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]);
    }
    _jsonPath.pop();
    return true;
  }
  function parseObject() {
    onObjectBegin();
    scanNext();
    let needsComma = false;
    while (_scanner.getToken() !== 2 && _scanner.getToken() !== 17) {
      if (_scanner.getToken() === 5) {
        if (!needsComma) {
          handleError(4, [], []);
        }
        onSeparator(",");
        scanNext();
        if (_scanner.getToken() === 2 && allowTrailingComma) {
          break;
        }
      } else if (needsComma) {
        handleError(6, [], []);
      }
      if (!parseProperty()) {
        handleError(4, [], [
          2,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
      needsComma = true;
    }
    onObjectEnd();
    if (_scanner.getToken() !== 2) {
      handleError(7, [
        2
        /* SyntaxKind.CloseBraceToken */
      ], []);
    } else {
      scanNext();
    }
    return true;
  }
  function parseArray2() {
    onArrayBegin();
    scanNext();
    let isFirstElement = true;
    let needsComma = false;
    while (_scanner.getToken() !== 4 && _scanner.getToken() !== 17) {
      if (_scanner.getToken() === 5) {
        if (!needsComma) {
          handleError(4, [], []);
        }
        onSeparator(",");
        scanNext();
        if (_scanner.getToken() === 4 && allowTrailingComma) {
          break;
        }
      } else if (needsComma) {
        handleError(6, [], []);
      }
      if (isFirstElement) {
        _jsonPath.push(0);
        isFirstElement = false;
      } else {
        _jsonPath[_jsonPath.length - 1]++;
      }
      if (!parseValue()) {
        handleError(4, [], [
          4,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
      needsComma = true;
    }
    onArrayEnd();
    if (!isFirstElement) {
      _jsonPath.pop();
    }
    if (_scanner.getToken() !== 4) {
      handleError(8, [
        4
        /* SyntaxKind.CloseBracketToken */
      ], []);
    } else {
      scanNext();
    }
    return true;
  }
  function parseValue() {
    switch (_scanner.getToken()) {
      case 3:
        return parseArray2();
      case 1:
        return parseObject();
      case 10:
        return parseString2(true);
      default:
        return parseLiteral();
    }
  }
  scanNext();
  if (_scanner.getToken() === 17) {
    if (options2.allowEmptyContent) {
      return true;
    }
    handleError(4, [], []);
    return false;
  }
  if (!parseValue()) {
    handleError(4, [], []);
    return false;
  }
  if (_scanner.getToken() !== 17) {
    handleError(9, [], []);
  }
  return true;
}

// node_modules/jsonc-parser/lib/esm/main.js
var ScanError;
(function(ScanError2) {
  ScanError2[ScanError2["None"] = 0] = "None";
  ScanError2[ScanError2["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
  ScanError2[ScanError2["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
  ScanError2[ScanError2["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
  ScanError2[ScanError2["InvalidUnicode"] = 4] = "InvalidUnicode";
  ScanError2[ScanError2["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
  ScanError2[ScanError2["InvalidCharacter"] = 6] = "InvalidCharacter";
})(ScanError || (ScanError = {}));
var SyntaxKind;
(function(SyntaxKind2) {
  SyntaxKind2[SyntaxKind2["OpenBraceToken"] = 1] = "OpenBraceToken";
  SyntaxKind2[SyntaxKind2["CloseBraceToken"] = 2] = "CloseBraceToken";
  SyntaxKind2[SyntaxKind2["OpenBracketToken"] = 3] = "OpenBracketToken";
  SyntaxKind2[SyntaxKind2["CloseBracketToken"] = 4] = "CloseBracketToken";
  SyntaxKind2[SyntaxKind2["CommaToken"] = 5] = "CommaToken";
  SyntaxKind2[SyntaxKind2["ColonToken"] = 6] = "ColonToken";
  SyntaxKind2[SyntaxKind2["NullKeyword"] = 7] = "NullKeyword";
  SyntaxKind2[SyntaxKind2["TrueKeyword"] = 8] = "TrueKeyword";
  SyntaxKind2[SyntaxKind2["FalseKeyword"] = 9] = "FalseKeyword";
  SyntaxKind2[SyntaxKind2["StringLiteral"] = 10] = "StringLiteral";
  SyntaxKind2[SyntaxKind2["NumericLiteral"] = 11] = "NumericLiteral";
  SyntaxKind2[SyntaxKind2["LineCommentTrivia"] = 12] = "LineCommentTrivia";
  SyntaxKind2[SyntaxKind2["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
  SyntaxKind2[SyntaxKind2["LineBreakTrivia"] = 14] = "LineBreakTrivia";
  SyntaxKind2[SyntaxKind2["Trivia"] = 15] = "Trivia";
  SyntaxKind2[SyntaxKind2["Unknown"] = 16] = "Unknown";
  SyntaxKind2[SyntaxKind2["EOF"] = 17] = "EOF";
})(SyntaxKind || (SyntaxKind = {}));
var visit2 = visit;
var ParseErrorCode;
(function(ParseErrorCode2) {
  ParseErrorCode2[ParseErrorCode2["InvalidSymbol"] = 1] = "InvalidSymbol";
  ParseErrorCode2[ParseErrorCode2["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
  ParseErrorCode2[ParseErrorCode2["PropertyNameExpected"] = 3] = "PropertyNameExpected";
  ParseErrorCode2[ParseErrorCode2["ValueExpected"] = 4] = "ValueExpected";
  ParseErrorCode2[ParseErrorCode2["ColonExpected"] = 5] = "ColonExpected";
  ParseErrorCode2[ParseErrorCode2["CommaExpected"] = 6] = "CommaExpected";
  ParseErrorCode2[ParseErrorCode2["CloseBraceExpected"] = 7] = "CloseBraceExpected";
  ParseErrorCode2[ParseErrorCode2["CloseBracketExpected"] = 8] = "CloseBracketExpected";
  ParseErrorCode2[ParseErrorCode2["EndOfFileExpected"] = 9] = "EndOfFileExpected";
  ParseErrorCode2[ParseErrorCode2["InvalidCommentToken"] = 10] = "InvalidCommentToken";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
  ParseErrorCode2[ParseErrorCode2["InvalidUnicode"] = 14] = "InvalidUnicode";
  ParseErrorCode2[ParseErrorCode2["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
  ParseErrorCode2[ParseErrorCode2["InvalidCharacter"] = 16] = "InvalidCharacter";
})(ParseErrorCode || (ParseErrorCode = {}));
function printParseErrorCode(code) {
  switch (code) {
    case 1:
      return "InvalidSymbol";
    case 2:
      return "InvalidNumberFormat";
    case 3:
      return "PropertyNameExpected";
    case 4:
      return "ValueExpected";
    case 5:
      return "ColonExpected";
    case 6:
      return "CommaExpected";
    case 7:
      return "CloseBraceExpected";
    case 8:
      return "CloseBracketExpected";
    case 9:
      return "EndOfFileExpected";
    case 10:
      return "InvalidCommentToken";
    case 11:
      return "UnexpectedEndOfComment";
    case 12:
      return "UnexpectedEndOfString";
    case 13:
      return "UnexpectedEndOfNumber";
    case 14:
      return "InvalidUnicode";
    case 15:
      return "InvalidEscapeCharacter";
    case 16:
      return "InvalidCharacter";
  }
  return "<unknown ParseErrorCode>";
}

// src/read/json.ts
function parseJson(text2) {
  const roots = [];
  const duplicates = [];
  try {
    visit2(text2, buildNodes(text2, roots, duplicates), { allowTrailingComma: true, disallowComments: false });
  } catch (error) {
    if (!(error instanceof BrokenText)) throw error;
    return { kind: "broken", reason: error.message, line: error.line };
  }
  return { kind: "parsed", roots, duplicates };
}
function buildNodes(text2, roots, duplicates) {
  const lineAt = lineFinder(text2);
  const open4 = [];
  const put2 = (node) => {
    const around = open4.at(-1);
    if (around === void 0) roots.push(node);
    else if (around.kind === "list") around.items.push(node);
    else {
      const earlier = around.entries.get(around.key);
      if (earlier !== void 0 && !sameNode(earlier.value, node))
        duplicates.push({ key: around.key, line: around.keyLine });
      around.entries.set(around.key, { line: around.keyLine, value: node });
    }
  };
  const begin2 = (node) => {
    if (open4.push(node) > maximumDepth) throw new BrokenText(`it nests deeper than ${maximumDepth} levels`, null);
  };
  const end2 = () => {
    const node = open4.pop();
    if (node?.kind === "list") put2(node);
    else if (node !== void 0) put2({ kind: "map", line: node.line, entries: node.entries });
  };
  return {
    onArrayBegin: (offset) => begin2({ kind: "list", line: lineAt(offset), items: [] }),
    onArrayEnd: end2,
    onObjectBegin: (offset) => begin2({ kind: "map", line: lineAt(offset), entries: /* @__PURE__ */ new Map(), key: "", keyLine: 0 }),
    onObjectProperty(key, offset) {
      const around = open4.at(-1);
      if (around?.kind === "map") Object.assign(around, { key, keyLine: lineAt(offset) });
    },
    onObjectEnd: end2,
    onLiteralValue(value, offset, length) {
      const quoted = typeof value === "string";
      const written = quoted ? value : text2.slice(offset, offset + length);
      put2({ kind: "scalar", line: lineAt(offset), text: written, plain: !quoted, comment: null });
    },
    onError(error, offset) {
      const line = lineAt(offset);
      throw new BrokenText(`it is not JSON: ${sayError(error)} in line ${line}`, line);
    }
  };
}
function sayError(error) {
  return printParseErrorCode(error).replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
}

// node_modules/smol-toml/dist/error.js
function getLineColFromPtr(string, ptr) {
  let lines = string.slice(0, ptr).split(/\r?\n/);
  return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
  let lines = string.split(/\r?\n/);
  let codeblock = "";
  let numberLen = (Math.log10(line + 1) | 0) + 1;
  for (let i = line - 1; i <= line + 1; i++) {
    let l = lines[i - 1];
    if (!l)
      continue;
    codeblock += i.toString().padEnd(numberLen, " ");
    codeblock += ":  ";
    codeblock += l;
    codeblock += "\n";
    if (i === line) {
      codeblock += " ".repeat(numberLen + column + 2);
      codeblock += "^\n";
    }
  }
  return codeblock;
}
var TomlError = class _TomlError extends Error {
  line;
  column;
  codeblock;
  constructor(message, options2) {
    const [line, column] = getLineColFromPtr(options2.toml, options2.ptr);
    const codeblock = makeCodeBlock(options2.toml, line, column);
    super(`Invalid TOML document: ${message}

${codeblock}`, options2);
    this.line = line;
    this.column = column;
    this.codeblock = codeblock;
  }
  /** @internal */
  static x(message, ctx, ptr) {
    throw new _TomlError(message, { toml: ctx.s, ptr: ptr ?? ctx.p });
  }
};

// node_modules/smol-toml/dist/primitive.js
function parseString(ctx) {
  let startPtr = ctx.p;
  let c = ctx.s.charCodeAt(ctx.p++);
  let first = c;
  let isLiteral3 = c === 39;
  let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
  if (isMultiline) {
    if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 10)
      ctx.p++;
    else if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)
      ctx.p += 2;
  }
  let parsed2 = "";
  let sliceStart = ctx.p;
  let state = 0;
  for (; ctx.p < ctx.s.length; ctx.p++) {
    c = ctx.s.charCodeAt(ctx.p);
    if (isMultiline && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)) {
      state = state && 3;
    } else if (c < 32 && c !== 9 || c === 127) {
      TomlError.x("control characters are not allowed in strings", ctx);
    } else if ((!state || state === 3) && c === first && (!isMultiline || ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first)) {
      if (isMultiline) {
        if (ctx.s.charCodeAt(ctx.p + 3) === first)
          ctx.p++;
        if (ctx.s.charCodeAt(ctx.p + 3) === first)
          ctx.p++;
      }
      if (!state) {
        let s = ctx.s.slice(sliceStart, ctx.p);
        parsed2 = parsed2 ? parsed2 + s : s;
      }
      ctx.p += isMultiline ? 3 : 1;
      return parsed2;
    } else if (!state) {
      if (!isLiteral3 && c === 92) {
        parsed2 += ctx.s.slice(sliceStart, sliceStart = ctx.p);
        state = 1;
      }
    } else if (state === 1) {
      if (c === 120 || c === 117 || c === 85) {
        let errPtr = ctx.p++ - 1;
        let value = 0;
        let len = c === 120 ? 2 : c === 117 ? 4 : 8;
        for (let j = 0; j < len; j++, ctx.p++) {
          let hex = ctx.s.charCodeAt(ctx.p);
          let digit = (
            /* 0-9 */
            hex >= 48 && hex <= 57 ? hex - 48 : (
              /* A-F */
              hex >= 65 && hex <= 70 ? hex - 65 + 10 : (
                /* a-f */
                hex >= 97 && hex <= 102 ? hex - 97 + 10 : -1
              )
            )
          );
          if (digit < 0)
            TomlError.x("invalid non-hex character in unicode escape", ctx);
          value = value << 4 | digit;
        }
        if (value < 0 || value > 1114111 || value >= 55296 && value <= 57343) {
          TomlError.x("invalid unicode escape", ctx, errPtr);
        }
        parsed2 += String.fromCodePoint(value);
        sliceStart = ctx.p--;
        state = 0;
      } else if (isMultiline && (c === 32 || c === 9)) {
        state = 2;
      } else {
        if (c === 98)
          parsed2 += "\b";
        else if (c === 116)
          parsed2 += "	";
        else if (c === 110)
          parsed2 += "\n";
        else if (c === 102)
          parsed2 += "\f";
        else if (c === 114)
          parsed2 += "\r";
        else if (c === 101)
          parsed2 += "\x1B";
        else if (c === 34)
          parsed2 += '"';
        else if (c === 92)
          parsed2 += "\\";
        else
          TomlError.x("unrecognised escape sequence", ctx);
        sliceStart = ctx.p + 1;
        state = 0;
      }
    } else if (c !== 32 && c !== 9) {
      if (state === 2)
        TomlError.x("invalid escape: only line-ending whitespace may be escaped", ctx, sliceStart);
      state = !isLiteral3 && c === 92 ? 1 : 0;
      sliceStart = ctx.p;
    }
  }
  TomlError.x("unfinished string", ctx, startPtr);
}

// node_modules/smol-toml/dist/date.js
var DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
var TomlDate = class _TomlDate extends Date {
  #hasDate = false;
  #hasTime = false;
  #offset = null;
  constructor(date, fasttype, unsafeDelim) {
    let hasDate = true;
    let hasTime = true;
    let offset = "Z";
    let c;
    if (typeof date === "string") {
      if (fasttype)
        prep: {
          if (fasttype < 3) {
            if (+date.slice(11, 13) > 23) {
              date = "";
              break prep;
            }
            if (fasttype === 2) {
              offset = null;
              date += "Z";
            } else if ((c = date.charCodeAt(date.length - 1)) !== 90 && c !== 122) {
              offset = date.slice(date.length - 6);
            }
            if (unsafeDelim)
              date = date.slice(0, 10) + "T" + date.slice(11);
          } else if (fasttype === 4) {
            date = +date.slice(0, 2) > 23 ? "" : `0000-01-01T${date}Z`;
          }
          hasDate = fasttype !== 4;
          hasTime = fasttype !== 3;
        }
      else {
        let match = date.match(DATE_TIME_RE);
        if (match) {
          if (!match[1]) {
            hasDate = false;
            date = `0000-01-01T${date}`;
          }
          hasTime = !!match[2];
          hasTime && date[10] === " " && (date = date.replace(" ", "T"));
          if (match[2] && +match[2] > 23) {
            date = "";
          } else {
            offset = match[3] || null;
            if (!offset && hasTime)
              date += "Z";
          }
        } else {
          date = "";
        }
      }
    }
    super(date);
    if (!isNaN(this.getTime())) {
      this.#hasDate = hasDate;
      this.#hasTime = hasTime;
      this.#offset = offset;
    }
  }
  isDateTime() {
    return this.#hasDate && this.#hasTime;
  }
  isLocal() {
    return !this.#hasDate || !this.#hasTime || !this.#offset;
  }
  isDate() {
    return this.#hasDate && !this.#hasTime;
  }
  isTime() {
    return this.#hasTime && !this.#hasDate;
  }
  isValid() {
    return this.#hasDate || this.#hasTime;
  }
  toISOString() {
    let iso = super.toISOString();
    if (this.isDate())
      return iso.slice(0, 10);
    if (this.isTime())
      return iso.slice(11, 23);
    if (this.#offset === null)
      return iso.slice(0, -1);
    if (this.#offset === "Z" || this.#offset === "z")
      return iso;
    let offset = +this.#offset.slice(1, 3) * 60 + +this.#offset.slice(4, 6);
    offset = this.#offset[0] === "-" ? offset : -offset;
    let offsetDate = new Date(this.getTime() - offset * 6e4);
    return offsetDate.toISOString().slice(0, -1) + this.#offset;
  }
  static wrapAsOffsetDateTime(jsDate, offset = "Z") {
    let date = new _TomlDate(jsDate);
    date.#offset = offset;
    return date;
  }
  static wrapAsLocalDateTime(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#offset = null;
    return date;
  }
  static wrapAsLocalDate(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#hasTime = false;
    date.#offset = null;
    return date;
  }
  static wrapAsLocalTime(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#hasDate = false;
    date.#offset = null;
    return date;
  }
};

// node_modules/smol-toml/dist/extract.js
function isDigit2(char, base = 10) {
  return base === 16 ? char > 47 && char < 58 || char > 64 && char < 71 || char > 96 && char < 103 : char > 47 && char < 48 + base;
}
function isEndOfValue(char, delim) {
  return char === 32 || char === 9 || char === 10 || char === 13 || // Structure end or next value delimiter
  delim && (char === delim || char === 44) || // Comment
  char === 35;
}
function extractValue(ctx, end2) {
  let errPtr = ctx.p;
  let c = ctx.s.charCodeAt(ctx.p);
  if (c === 91 || c === 123) {
    ctx.d-- || TomlError.x("document contains excessively nested structures. aborting.", ctx);
    let value = c === 91 ? parseArray(ctx) : parseInlineTable(ctx);
    ctx.d++;
    return value;
  }
  if (c === 34 || c === 39) {
    return parseString(ctx);
  }
  if (c === 116) {
    if (ctx.s.charCodeAt(++ctx.p) !== 114 || ctx.s.charCodeAt(++ctx.p) !== 117 || ctx.s.charCodeAt(++ctx.p) !== 101)
      TomlError.x("invalid value", ctx, errPtr);
    return ctx.p++, true;
  }
  if (c === 102) {
    if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 108 || ctx.s.charCodeAt(++ctx.p) !== 115 || ctx.s.charCodeAt(++ctx.p) !== 101)
      TomlError.x("invalid value", ctx, errPtr);
    return ctx.p++, false;
  }
  if (c === 43 || c === 45) {
    return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 44 - c, end2);
  }
  if (ctx.s.charCodeAt(ctx.p + 4) === 45 && ctx.s.charCodeAt(ctx.p + 7) === 45) {
    return parseDate(ctx, c, end2);
  }
  if (ctx.s.charCodeAt(ctx.p + 2) === 58) {
    return parseTime(ctx, c, end2);
  }
  return parseNumber(ctx, ctx.p, c, 0, end2);
}
function parseNumber(ctx, startPtr, startChr, sign2, endChr) {
  let c = startChr;
  let state = 0;
  let hasUnderscores = false;
  if (c === 105) {
    if (ctx.s.charCodeAt(++ctx.p) !== 110 || ctx.s.charCodeAt(++ctx.p) !== 102)
      TomlError.x("invalid value", ctx, startPtr);
    return ctx.p++, (sign2 || 1) / 0;
  }
  if (c === 110) {
    if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 110)
      TomlError.x("invalid value", ctx, startPtr);
    return ctx.p++, NaN;
  }
  if (c === 48) {
    if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr))
      return ctx.bi === true ? 0n : 0;
    if (!sign2) {
      if (c === 120)
        return parseIntegerBaseN(ctx, startPtr, 16, endChr);
      else if (c === 98)
        return parseIntegerBaseN(ctx, startPtr, 2, endChr);
      else if (c === 111)
        return parseIntegerBaseN(ctx, startPtr, 8, endChr);
    }
    if (c === 46)
      state = 2;
    else if (c === 101 || c === 69)
      state = 4;
    else
      TomlError.x("illegal leading zero", ctx, startPtr);
  } else if (!isDigit2(c))
    TomlError.x("invalid value", ctx, startPtr);
  while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
    if (!state)
      state = 1;
    if (c === 95) {
      if (!(state & 1))
        TomlError.x("illegal underscore", ctx);
      state += 11;
      hasUnderscores = true;
    } else if (state === 1 && c === 46)
      state = 2;
    else if ((state === 1 || state === 3) && (c === 101 || c === 69))
      state = 4;
    else if (state === 4 && (c === 43 || c === 45)) {
      state = 6;
    } else if (!isDigit2(c))
      TomlError.x(`illegal character in numeric literal`, ctx);
    else if (state > 9)
      state -= 11;
    else if (!(state & 1))
      state++;
  }
  if (!state) {
    let val = (startChr - 48) * (sign2 || 1);
    return ctx.bi === true ? BigInt(val) : val;
  }
  if (!(state & 1))
    TomlError.x("unfinished numeric value", ctx, startPtr);
  let str = ctx.s.slice(startPtr, ctx.p);
  if (hasUnderscores)
    str = str.replaceAll("_", "");
  return state > 1 ? parseFloat(str) : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
  let c, underscore = 1;
  while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
    if (c === 95) {
      if (underscore & 1)
        TomlError.x("illegal underscore", ctx);
      underscore = 3;
    } else if (!isDigit2(c, base))
      TomlError.x(`illegal character in numeric literal`, ctx);
    else if (underscore & 1)
      underscore--;
  }
  if (underscore & 1)
    TomlError.x("unfinished numeric value", ctx);
  let str = ctx.s.slice(startPtr + 2, ctx.p);
  if (underscore)
    str = str.replaceAll("_", "");
  return parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
  if (ctx.bi !== true)
    int: {
      let val = parseInt(str, base);
      if (!Number.isSafeInteger(val)) {
        if (ctx.bi)
          break int;
        TomlError.x("integer value cannot be represented losslessly", ctx, startPtr);
      }
      return val;
    }
  return base === 10 ? BigInt(str) : BigInt((base === 2 ? "0b" : base === 8 ? "0o" : "0x") + str);
}
function parseDate(ctx, c, endChr) {
  let startPtr = ctx.p++, unsafeSeparator;
  if (!isDigit2(c) || !isDigit2(ctx.s.charCodeAt(ctx.p++)) || !isDigit2(ctx.s.charCodeAt(ctx.p++)) || !isDigit2(ctx.s.charCodeAt(ctx.p++))) {
    return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
  }
  ctx.p += 5;
  if (!isDigit2(ctx.s.charCodeAt(ctx.p++)))
    TomlError.x("invalid date-time: date part is malformed", ctx, startPtr);
  if (ctx.p >= ctx.s.length || ((c = ctx.s.charCodeAt(ctx.p)) !== 32 || (unsafeSeparator = true, !isDigit2(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 84 && c !== 116) {
    let t2 = ctx.s.slice(startPtr, ctx.p);
    return readDate(ctx, t2, 3, false, startPtr);
  }
  if (ctx.s.charCodeAt(ctx.p += 3) !== 58)
    TomlError.x("invalid date-time: time part is malformed", ctx, startPtr);
  if (ctx.s.charCodeAt(ctx.p += 3) === 58)
    ctx.p += 3;
  if (ctx.s.charCodeAt(ctx.p) === 46)
    while (isDigit2(ctx.s.charCodeAt(++ctx.p)))
      ;
  if (c = ctx.s.charCodeAt(ctx.p)) {
    if (c === 90 || c === 122) {
      let t2 = ctx.s.slice(startPtr, ++ctx.p);
      return readDate(ctx, t2, 1, unsafeSeparator, startPtr, "[+00:00]");
    }
    if (c === 43 || c === 45) {
      let t2 = ctx.s.slice(startPtr, ctx.p += 6);
      return readDate(ctx, t2, 1, unsafeSeparator, startPtr, !ctx.ld && "[" + ctx.s.slice(ctx.p - 6, ctx.p) + "]");
    }
  }
  let t = ctx.s.slice(startPtr, ctx.p);
  return readDate(ctx, t, 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
  let start = ctx.p;
  if (!isDigit2(c) || !isDigit2(ctx.s.charCodeAt(++ctx.p))) {
    return parseNumber(ctx, --ctx.p, c, 0, endChr);
  }
  if (ctx.s.charCodeAt(ctx.p += 4) === 58)
    ctx.p += 3;
  if (ctx.s.charCodeAt(ctx.p) === 46)
    while (isDigit2(ctx.s.charCodeAt(++ctx.p)))
      ;
  let t = ctx.s.slice(start, ctx.p);
  return readDate(ctx, t, 4, false, start);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
  if (ctx.ld) {
    let date = new TomlDate(str, type, unsafeDelim);
    if (!date.isValid())
      TomlError.x("invalid date", ctx, errPtr);
    return date;
  }
  try {
    if (temporalSuffix)
      str += temporalSuffix;
    switch (type) {
      case 1:
        return Temporal.ZonedDateTime.from(str);
      case 2:
        return Temporal.PlainDateTime.from(str);
      case 3:
        return Temporal.PlainDate.from(str);
      case 4:
        return Temporal.PlainTime.from(str);
    }
  } catch (e) {
    TomlError.x(e instanceof Error ? e.message : "" + e, ctx, errPtr);
  }
}

// node_modules/smol-toml/dist/util.js
function skipComment(ctx) {
  for (; ctx.p < ctx.s.length; ctx.p++) {
    let c = ctx.s.charCodeAt(ctx.p);
    if (c === 10)
      break;
    if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) {
      ctx.p++;
      break;
    }
    if (c < 32 && c !== 9 || c === 127) {
      TomlError.x("control characters are not allowed in comments", ctx);
    }
  }
}
function skipVoid(ctx, banNewLines, banComments) {
  let c;
  while (ctx.p < ctx.s.length) {
    while (ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 32 || c === 9 || !banNewLines && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)))
      ctx.p++;
    if (banComments || c !== 35)
      break;
    skipComment(ctx);
  }
}

// node_modules/smol-toml/dist/struct.js
function parseKey(ctx, end2 = 61) {
  let startPtr;
  let state = 0;
  let parsed2 = [];
  let sliceStart;
  let c = ctx.s.charCodeAt(startPtr = ctx.p);
  do {
    if (c === end2) {
      if (!state)
        TomlError.x("unexpected end of key", ctx);
      if (state === 1)
        parsed2.push(ctx.s.slice(sliceStart, ctx.p));
      return ctx.p++, parsed2;
    } else if (c === 46) {
      if (!state)
        TomlError.x("illegal empty bare key", ctx);
      if (state === 1)
        parsed2.push(ctx.s.slice(sliceStart, ctx.p));
      state = 0;
    } else if (!state && (c === 34 || c === 39)) {
      if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2))
        TomlError.x("illegal quoted key: multiline strings are not allowed", ctx);
      parsed2.push(parseString(ctx));
      state = 2;
      ctx.p--;
    } else if (c === 32 || c === 9) {
      if (state === 1) {
        parsed2.push(ctx.s.slice(sliceStart, ctx.p));
        state = 2;
      }
    } else if (state === 2 || c < 48 && c !== 45 || c > 57 && c < 65 || c > 90 && c < 97 && c !== 95 || c > 122) {
      TomlError.x("illegal character in key", ctx);
    } else if (!state) {
      state = 1;
      sliceStart = ctx.p;
    }
  } while (c = ctx.s.charCodeAt(++ctx.p));
  TomlError.x("incomplete key-value: cannot find end of key", ctx, startPtr);
}
function parseInlineTable(ctx) {
  let startPtr = ctx.p++;
  let res = /* @__PURE__ */ Object.create(null);
  let seen = /* @__PURE__ */ new Set();
  let c;
  while (ctx.p < ctx.s.length) {
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p)) === 125) {
      ctx.p++;
      return res;
    }
    let k;
    let t = res;
    let hasOwn = false;
    let errPtr = ctx.p;
    let key = parseKey(ctx);
    for (let i = 0; i < key.length; i++) {
      if (i)
        t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
      k = key[i];
      if ((hasOwn = Object.hasOwn(t, k)) && (typeof t[k] !== "object" || seen.has(t[k]))) {
        TomlError.x("trying to redefine an already defined value", ctx, errPtr);
      }
      let unsafe = k === "__proto__";
      if (ctx.uk && (unsafe || k === "constructor")) {
        t = ctx.uk !== 1 && TomlError.x("document contains an unsafe property", ctx, errPtr);
        break;
      }
      if (!hasOwn && unsafe) {
        Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
      }
    }
    if (hasOwn) {
      TomlError.x("trying to redefine an already defined value", ctx, errPtr);
    }
    skipVoid(ctx, true, true);
    let value = extractValue(
      ctx,
      125
      /* } */
    );
    if (t && typeof (t[k] = value) === "object")
      seen.add(value);
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p++)) === 125) {
      return res;
    }
    if (c !== 44)
      TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
  }
  TomlError.x("unfinished table", ctx, startPtr);
}
function parseArray(ctx) {
  let startPtr = ctx.p++;
  let res = [];
  let c;
  while (ctx.p < ctx.s.length) {
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p)) === 93) {
      ctx.p++;
      return res;
    }
    res.push(extractValue(
      ctx,
      93
      /* ] */
    ));
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p++)) === 93) {
      return res;
    }
    if (c !== 44)
      TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
  }
  TomlError.x("unfinished array", ctx, startPtr);
}

// node_modules/smol-toml/dist/parse.js
function peekTable(ctx, key, table, meta, type) {
  let t = table;
  let m = meta;
  let k;
  let hasOwn = false;
  let state;
  for (let i = 0; i < key.length; i++) {
    if (i) {
      t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
      m = (state = m[k]).c;
      if (type === 0 && (state.t === 1 || state.t === 2)) {
        return null;
      }
      if (state.t === 2) {
        let l = t.length - 1;
        t = t[l];
        m = m[l].c;
      }
    }
    k = key[i];
    if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 && m[k]?.d) {
      return null;
    }
    if (!hasOwn) {
      let unsafe = k === "__proto__";
      if (ctx.uk && (unsafe || k === "constructor"))
        return false;
      if (unsafe) {
        Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
        Object.defineProperty(m, k, { enumerable: true, configurable: true, writable: true });
      }
      m[k] = {
        t: i < key.length - 1 && type === 2 ? 3 : type,
        d: false,
        i: 0,
        c: /* @__PURE__ */ Object.create(null)
      };
    }
  }
  state = m[k];
  if (state.t !== type && !(type === 1 && state.t === 3)) {
    return null;
  }
  if (type === 2) {
    if (!state.d) {
      state.d = true;
      t[k] = [];
    }
    t[k].push(t = /* @__PURE__ */ Object.create(null));
    state.c[state.i++] = state = { t: 1, d: false, i: 0, c: /* @__PURE__ */ Object.create(null) };
  }
  if (state.d) {
    return null;
  }
  state.d = true;
  if (type === 1) {
    t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
  } else if (type === 0 && hasOwn) {
    return null;
  }
  return [k, t, state.c];
}
function validateTablePeek(ctx, peek, ptr) {
  if (peek === null || ctx.uk === 2)
    TomlError.x(peek === null ? "trying to redefine an already defined table or value" : "document contains an unsafe property", ctx, ptr);
}
function parse2(toml, options2 = {}) {
  let ctx = {
    s: toml,
    p: 0,
    d: options2.maxDepth ?? 1e3,
    bi: options2.integersAsBigInt ?? false,
    ld: options2.useLegacyDate ?? true,
    uk: options2.unsafeKeyBehaviour === "throw" ? 2 : options2.unsafeKeyBehaviour === "drop" ? 1 : 0
  };
  let res = /* @__PURE__ */ Object.create(null);
  let meta = /* @__PURE__ */ Object.create(null);
  let tmp;
  let skipping = false;
  let tbl = res;
  let m = meta;
  if (toml.charCodeAt(0) === 65279)
    ctx.p++;
  skipVoid(ctx);
  while (ctx.p < toml.length) {
    if (toml.charCodeAt(ctx.p) === 91) {
      let isTableArray = toml.charCodeAt(++ctx.p) === 91;
      tmp = ctx.p += +isTableArray;
      skipping = false;
      let k = parseKey(
        ctx,
        93
        /* ] */
      );
      if (isTableArray) {
        if (toml.charCodeAt(ctx.p) !== 93) {
          TomlError.x("expected end of table array declaration", ctx);
        }
        ctx.p++;
      }
      let p = peekTable(
        ctx,
        k,
        res,
        meta,
        isTableArray ? 2 : 1
        /* Type.EXPLICIT */
      );
      if (!p) {
        validateTablePeek(ctx, p, tmp);
        skipping = true;
      } else {
        m = p[2];
        tbl = p[1];
      }
    } else {
      tmp = ctx.p;
      let k = parseKey(ctx);
      let p = peekTable(
        ctx,
        k,
        tbl,
        m,
        0
        /* Type.DOTTED */
      );
      if (!p && !skipping)
        validateTablePeek(ctx, p, tmp);
      skipVoid(ctx, true, true);
      let v = extractValue(ctx, void 0);
      if (p && !skipping)
        p[1][p[0]] = v;
    }
    skipVoid(ctx, true);
    if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 10 && (tmp !== 13 || toml.charCodeAt(ctx.p + 1) !== 10)) {
      TomlError.x("each key-value declaration must be followed by an end-of-line", ctx);
    }
    skipVoid(ctx);
  }
  return res;
}

// node_modules/smol-toml/dist/stringify.js
var HAS_WELLFORMED = !!"".isWellFormed;

// src/read/toml-lines.ts
function locateToml(text2) {
  return new Locator(text2).locate();
}
var blank = /[ \t]*/y;
var space = /[ \t\r\n\uFEFF]+/y;
var comment = /#[^\n]*/y;
var bareKey = /[^\s.=\]"']+/y;
var plain = /\d{4}-\d\d-\d\d \d\d:[^\s,\]}#]+|[^\s,\]}#]+/y;
var Locator = class {
  at = 0;
  text;
  lineAt;
  root = { line: 1, keyLine: 1, parts: /* @__PURE__ */ new Map() };
  constructor(text2) {
    this.text = text2;
    this.lineAt = lineFinder(text2);
  }
  locate() {
    let table = this.root;
    for (this.skipLines(); this.at < this.text.length; this.skipLines()) {
      if (this.take("[")) table = this.header();
      else this.pair(table);
    }
    return this.root;
  }
  /** `[a.b]` or `[[a.b]]`, the bracket being read. */
  header() {
    const line = this.lineAt(this.at);
    const isList = this.take("[");
    let table = this.root;
    const keys = this.keys();
    for (const [index, key] of keys.entries()) {
      table = partOf(table, key, line);
      const size = table.parts.size;
      if (isList && index === keys.length - 1) table = partOf(table, size, line);
      else if (table.parts.has(size - 1)) table = partOf(table, size - 1, line);
    }
    this.expect("]");
    if (isList) this.expect("]");
    return table;
  }
  pair(table) {
    const line = this.lineAt(this.at);
    let part = table;
    for (const key of this.keys()) part = partOf(part, key, line);
    this.expect("=");
    this.skip(blank);
    this.value(part);
  }
  keys() {
    const keys = [];
    do {
      this.skip(blank);
      const written = this.quoted() || this.skip(bareKey);
      if (written === "" || keys.push(plainKey(written)) > maximumDepth) this.giveUp();
      this.skip(blank);
    } while (this.take("."));
    return keys;
  }
  value(part) {
    part.line = this.lineAt(this.at);
    if (this.take("[")) this.list(part);
    else if (this.take("{")) this.inlineTable(part);
    else if (!(this.quoted() || this.skip(plain))) this.giveUp();
  }
  list(part) {
    for (this.skipLines(); !this.take("]"); this.skipLines()) {
      this.value(partOf(part, part.parts.size, this.lineAt(this.at)));
      this.skipLines();
      this.take(",");
    }
  }
  inlineTable(part) {
    for (this.skipLines(); !this.take("}"); this.skipLines()) {
      this.pair(part);
      this.skipLines();
      this.take(",");
    }
  }
  skipLines() {
    while (this.skip(space) || this.skip(comment)) ;
  }
  /** Goes on behind a text in quotes, one or three, and gives it as written; the empty text where none is here. */
  quoted() {
    const { text: text2, at: at2 } = this;
    const sign2 = text2[at2] ?? "";
    if (sign2 !== '"' && sign2 !== "'") return "";
    const fence = text2.startsWith(sign2.repeat(3), at2) ? sign2.repeat(3) : sign2;
    let end2 = at2 + fence.length;
    while (end2 < text2.length && !text2.startsWith(fence, end2)) end2 += sign2 === '"' && text2[end2] === "\\" ? 2 : 1;
    end2 += fence.length;
    for (let more = 0; fence !== sign2 && more < 2 && text2[end2] === sign2; more++) end2++;
    this.at = end2;
    return text2.slice(at2, end2);
  }
  /** Goes on behind what a pattern finds here, and gives that. */
  skip(pattern) {
    pattern.lastIndex = this.at;
    const [found] = pattern.exec(this.text) ?? [""];
    this.at += found.length;
    return found;
  }
  take(sign2) {
    if (this.text[this.at] !== sign2) return false;
    this.at++;
    return true;
  }
  expect(sign2) {
    if (!this.take(sign2)) this.giveUp();
  }
  giveUp() {
    const line = this.lineAt(this.at);
    throw new BrokenText(`it is TOML that cannot be followed in line ${line}`, line);
  }
};
function partOf(around, key, line) {
  const known = around.parts.get(key);
  if (known !== void 0) return known;
  const part = { line, keyLine: line, parts: /* @__PURE__ */ new Map() };
  around.parts.set(key, part);
  return part;
}
function plainKey(written) {
  return /^["']/.test(written) ? Object.keys(parse2(`${written}=0`))[0] ?? "" : written;
}

// src/read/toml.ts
function parseToml(text2) {
  try {
    const values = parse2(text2, { integersAsBigInt: "asNeeded", maxDepth: maximumDepth });
    return { kind: "parsed", roots: [toNode(values, locateToml(text2), 1)], duplicates: [] };
  } catch (error) {
    if (error instanceof BrokenText) return { kind: "broken", reason: error.message, line: error.line };
    if (!(error instanceof TomlError)) throw error;
    const what = error.message.split("\n", 1)[0]?.replace(/^Invalid TOML document: /, "");
    return { kind: "broken", reason: `it is not TOML: ${what} in line ${error.line}`, line: error.line };
  }
}
function toNode(value, lines, around) {
  const line = lines?.line ?? around;
  if (Array.isArray(value))
    return { kind: "list", line, items: value.map((item, index) => toNode(item, lines?.parts.get(index), line)) };
  if (typeof value === "string") return { kind: "scalar", line, text: value, plain: false, comment: null };
  if (value instanceof Date) return { kind: "scalar", line, text: value.toISOString(), plain: true, comment: null };
  if (typeof value !== "object" || value === null)
    return { kind: "scalar", line, text: String(value), plain: true, comment: null };
  const entries2 = /* @__PURE__ */ new Map();
  for (const [key, item] of Object.entries(value)) {
    const found = lines?.parts.get(key);
    entries2.set(key, { line: found?.keyLine ?? line, value: toNode(item, found, line) });
  }
  return { kind: "map", line, entries: entries2 };
}

// src/read/xml.ts
var import_sax = __toESM(require_sax(), 1);
function parseXml(text2) {
  const options2 = { position: true, strictEntities: true };
  const parser = import_sax.default.parser(true, options2);
  const source = text2.replace(/\r\n?/g, "\n");
  const builder = { parser, source, lineAt: lineFinder(source), open: [], namespace: "", root: void 0 };
  listen(builder);
  try {
    parser.write(source).close();
  } catch (error) {
    if (!(error instanceof BrokenText)) throw error;
    return { kind: "broken", reason: error.message, line: error.line };
  }
  if (builder.root === void 0) return { kind: "broken", reason: "it is empty", line: null };
  return { kind: "parsed", roots: [builder.root], duplicates: [] };
}
var maximumAttributes = 1e3;
function listen(builder) {
  const { parser, open: open4 } = builder;
  let attributes = 0;
  const addText = (text2) => {
    const around = open4.at(-1);
    if (around !== void 0) around.text += text2;
  };
  parser.ontext = addText;
  parser.oncdata = addText;
  parser.onopentag = (tag) => {
    attributes = 0;
    begin(builder, tag);
  };
  parser.onattribute = () => {
    if (++attributes > maximumAttributes)
      throw broken(parser, `an element has more than ${maximumAttributes} attributes`);
  };
  parser.onclosetag = () => end(builder);
  parser.ondoctype = () => {
    throw broken(parser, "it declares a document type, which may hold entities");
  };
  parser.onerror = (error) => {
    throw broken(parser, `it is not XML: ${(error.message.split("\n", 1)[0] ?? "").replace(/: .*$/, "").toLowerCase()}`);
  };
}
function broken(parser, reason) {
  const line = parser.line + 1;
  return new BrokenText(`${reason} in line ${line}`, line);
}
function begin(builder, tag) {
  const { parser, open: open4 } = builder;
  const line = builder.lineAt(parser.startTagPosition - 1);
  if (open4.length === 0 && builder.root !== void 0) throw broken(parser, "it is not XML: it has a second root");
  if (open4.length >= maximumDepth) throw broken(parser, `it nests deeper than ${maximumDepth} levels`);
  const attributes = Object.entries(tag.attributes);
  if (writtenAttributes(builder) !== attributes.length) throw broken(parser, "it is not XML: an attribute stands twice");
  const namespaces = declareNamespaces(open4.at(-1)?.namespaces ?? /* @__PURE__ */ new Map(), attributes);
  const [, prefix, local] = /^(?:([^:]*):)?(.*)$/s.exec(tag.name) ?? [];
  const namespace = namespaces.get(prefix ?? "") ?? prefix ?? "";
  if (open4.length === 0) builder.namespace = namespace;
  const entries2 = /* @__PURE__ */ new Map();
  for (const [name2, value] of attributes)
    if (!isDeclaration(name2)) entries2.set(`@${name2}`, { line, value: scalar(value, line) });
  open4.push({
    name: namespace === builder.namespace ? local ?? tag.name : tag.name,
    line,
    entries: entries2,
    namespaces,
    text: ""
  });
}
function isDeclaration(name2) {
  return name2 === "xmlns" || name2.startsWith("xmlns:");
}
function declareNamespaces(around, attributes) {
  const declared = attributes.filter(([name2]) => isDeclaration(name2));
  return declared.length === 0 ? around : new Map([...around, ...declared.map(([name2, value]) => [name2.slice("xmlns:".length), value])]);
}
function writtenAttributes({ parser, source }) {
  const tag = source.slice(parser.startTagPosition - 1, parser.position);
  return tag.match(/[^\s=<]+\s*=\s*(?:"[^"]*"|'[^']*')/g)?.length ?? 0;
}
function end(builder) {
  const { open: open4 } = builder;
  const element = open4.pop();
  if (element === void 0) return;
  const node = close(element);
  const around = open4.at(-1);
  if (around !== void 0) put(around.entries, element.name, node);
  else builder.root = { kind: "map", line: 1, entries: /* @__PURE__ */ new Map([[element.name, { line: element.line, value: node }]]) };
}
function close({ entries: entries2, line, text: text2 }) {
  const own = text2.trim();
  if (entries2.size === 0) return scalar(own, line);
  if (own !== "") entries2.set("#text", { line, value: scalar(own, line) });
  return { kind: "map", line, entries: entries2 };
}
function put(entries2, name2, node) {
  const earlier = entries2.get(name2);
  if (earlier === void 0) entries2.set(name2, { line: node.line, value: node });
  else if (earlier.value.kind === "list") earlier.value.items.push(node);
  else
    entries2.set(name2, { line: earlier.line, value: { kind: "list", line: earlier.line, items: [earlier.value, node] } });
}
function scalar(text2, line) {
  return { kind: "scalar", line, text: text2, plain: false, comment: null };
}

// src/read/document.ts
var parsed = /* @__PURE__ */ new WeakMap();
function documentOf(file) {
  let document = parsed.get(file);
  if (document === void 0) {
    document = parse3(file);
    parsed.set(file, document);
  }
  return document;
}
function rootOf(file) {
  const document = documentOf(file);
  return document.kind === "parsed" ? document.roots[0] : void 0;
}
function parse3(file) {
  if (/\.(json|jsonc|code-workspace)$/i.test(file.path)) return parseJson(file.text);
  if (isXml(file)) return parseXml(file.text);
  return /\.toml$/i.test(file.path) ? parseToml(file.text) : parseYaml(file.text);
}
function isXml(file) {
  return /\.(xml|bpmn)$/i.test(file.path) || /^\s*<[?!A-Za-z]/.test(file.text);
}

// src/read/merge-connectors.ts
function mergeConnectors(connectors) {
  const groups2 = [];
  let last;
  for (const connector of sortBy(connectors, versionedKey, firstFile)) {
    const key = versionedKey(connector);
    if (key === last) groups2.at(-1)?.push(connector);
    else groups2.push([connector]);
    last = key;
  }
  return groups2.map((group) => group.length === 1 ? group[0] : merge(group));
}
function versionedKey(connector) {
  return `${connectorKey(connector)}
${connector.version ?? ""}
${connector.pin?.value ?? ""}`;
}
function firstFile(connector) {
  const place2 = connector.places[0];
  return place2 === void 0 ? "" : `${place2.file}
${String(place2.line ?? 0).padStart(9, "0")}`;
}
function merge(group) {
  const union = (listOf, keyOf2) => {
    const seen = /* @__PURE__ */ new Set();
    return group.flatMap((connector) => {
      const fresh = listOf(connector).filter((item) => !seen.has(keyOf2(item)));
      for (const item of fresh) seen.add(keyOf2(item));
      return fresh;
    });
  };
  return {
    ...group[0],
    pinComment: group.find((connector) => connector.pinComment !== null)?.pinComment ?? null,
    runsCode: group.some((connector) => connector.runsCode),
    auth: union(
      (connector) => connector.auth,
      (auth) => `${auth.name}
${auth.kind}
${auth.scopes.map((scope) => scope.value).join("\n")}`
    ),
    endpoints: union(
      (connector) => connector.endpoints,
      (item) => `${item.direction} ${item.purpose} ${item.scheme} ${item.host}`
    ),
    triggers: union(
      (connector) => connector.triggers,
      (item) => `${item.event} ${item.filter}`
    ),
    operations: union(
      (connector) => connector.operations,
      (item) => item.id
    ),
    code: union(
      (connector) => connector.code,
      (item) => `${item.kind} ${item.name} ${item.digest}`
    ),
    settings: union(
      (connector) => connector.settings,
      (item) => `${item.name} ${item.value}`
    ),
    deprecations: union(
      (connector) => connector.deprecations,
      (item) => `${item.signal} ${item.subject}`
    ),
    secrets: union(
      (connector) => connector.secrets,
      (item) => `${item.kind} ${item.name}`
    ),
    uses: [...new Set(group.flatMap((connector) => connector.uses))].sort(compareText),
    places: union(
      (connector) => connector.places,
      (place2) => `${place2.file}:${place2.line}`
    )
  };
}

// src/read/inventory.ts
function readInventory(input) {
  const connectors = [];
  const lockfiles = [];
  const gaps = [...input.gaps];
  for (const claim of input.claims) {
    const file = input.around.file(claim.path);
    if (file === void 0) continue;
    if (claim.lockfile !== null) {
      const reading2 = claim.lockfile.read(file);
      if ("reason" in reading2) gaps.push(unreadable(file, reading2.line, reading2.reason));
      else {
        lockfiles.push(reading2.lockfile);
        for (const gap2 of reading2.gaps) gaps.push(gap2);
      }
    } else readConnectors(file, claim, input.around, connectors, gaps);
  }
  return {
    source: input.tree.source,
    commit: input.tree.commit,
    connectors: nameOwners(sortBy(mergeConnectors(connectors), connectorKey), input.owners),
    lockfiles: sortBy(lockfiles, (lockfile) => lockfile.file),
    gaps: sortGaps(gaps)
  };
}
function readConnectors(file, claim, around, connectors, gaps) {
  const byName = claim.formats.filter((format2) => claim.certain.has(format2.name));
  const byContent = claim.formats.filter(
    (format2) => !claim.certain.has(format2.name) && format2.content?.pattern.test(file.text)
  );
  if (byName.length === 0 && byContent.length === 0) return;
  const document = documentOf(file);
  if (document.kind === "broken") {
    gaps.push(
      unreadable(
        file,
        document.line,
        `${document.reason}; it should be a ${sayFormats(byName.length > 0 ? byName : byContent)}`
      )
    );
    return;
  }
  for (const format2 of [...byName, ...byContent]) {
    const reading2 = format2.read(file, around);
    if (reading2 === null) continue;
    for (const connector of reading2.connectors) connectors.push(connector);
    for (const gap2 of reading2.gaps) gaps.push(gap2);
    for (const gap2 of duplicateGaps(file, document.duplicates)) gaps.push(gap2);
    return;
  }
}
var maximumDuplicates = 20;
function duplicateGaps(file, duplicates) {
  const gaps = duplicates.slice(0, maximumDuplicates).map(({ key, line }) => {
    const shown = JSON.stringify(key.length > 200 ? `${key.slice(0, 200)}…` : key);
    return unreadable(
      file,
      line,
      `the key ${shown} stands twice with different values, and tools disagree which one counts`
    );
  });
  const [next] = duplicates.slice(maximumDuplicates);
  if (next === void 0) return gaps;
  const more = duplicates.length - maximumDuplicates;
  return [...gaps, unreadable(file, next.line, `${more} more keys from here on stand twice with different values`)];
}
function unreadable(file, line, reason) {
  return { kind: "unreadable", file: file.path, line, reason };
}
function sayFormats(formats) {
  return formats.map((format2) => format2.title).join(" or ");
}
function sortGaps(gaps) {
  return [...gaps].sort(
    (left, right) => compareText(left.file, right.file) || (left.line ?? 0) - (right.line ?? 0) || compareText(left.reason, right.reason)
  );
}

// src/read/select.ts
var import_picomatch2 = __toESM(require_picomatch(), 1);

// src/read/claims.ts
var import_picomatch = __toESM(require_picomatch(), 1);

// src/read/connector-draft.ts
function draftConnector(known) {
  return {
    name: known.id,
    version: null,
    pin: null,
    pinComment: null,
    publisher: null,
    owner: null,
    tier: null,
    purl: null,
    runsCode: false,
    auth: [],
    endpoints: [],
    triggers: [],
    operations: [],
    code: [],
    settings: [],
    deprecations: [],
    secrets: [],
    uses: [],
    ...known
  };
}
function placeIn(file, line) {
  return { file: file.path, line };
}
function draftScope(known) {
  return { principal: null, optional: false, kind: "literal", ...known };
}

// src/read/apps-script/access.ts
var circles = ["MYSELF", "DOMAIN", "ANYONE", "ANYONE_ANONYMOUS"];
function readAccess(root, file) {
  const executeAs = filledText(at(root, "webapp", "executeAs"));
  const app = readEntrance(root, "webapp", "webapp", executeAs, file);
  const api = readEntrance(root, "executionApi", "execution-api", void 0, file);
  return {
    triggers: [...app.triggers, ...api.triggers],
    settings: [...app.settings, ...api.settings, ...executeAsSetting(root, executeAs, file)],
    gaps: [...app.gaps, ...api.gaps]
  };
}
function readEntrance(root, key, event, executeAs, file) {
  const node = at(root, key);
  if (node?.kind !== "map") return { triggers: [], settings: [], gaps: [] };
  const access = filledText(at(node, "access"));
  const anonymous = access === "ANYONE_ANONYMOUS";
  const trigger2 = {
    event,
    kind: "route",
    filter: null,
    authenticated: access === void 0 ? null : !anonymous,
    untrusted: anonymous,
    place: placeIn(file, lineOfKey(root, key))
  };
  const line = lineOfKey(node, "access");
  const circle = circles.indexOf(access ?? "");
  const gap2 = {
    kind: "unknown",
    file: file.path,
    line,
    reason: `it is not known who may call it: access of ${key} is ${access === void 0 ? "not given" : JSON.stringify(access)}`
  };
  const setting = {
    name: accessSetting(event),
    value: access ?? "unknown",
    // A word that is not known may be the widest of all.
    exposure: circle === -1 ? circles.length - 1 : circle,
    weight: anonymous && executeAs === "USER_DEPLOYING" ? "critical" : "high",
    place: placeIn(file, line)
  };
  return {
    triggers: [trigger2],
    settings: access === void 0 ? [] : [setting],
    gaps: circle === -1 ? [gap2] : []
  };
}
function executeAsSetting(root, executeAs, file) {
  if (executeAs === void 0) return [];
  const anonymous = filledText(at(root, "webapp", "access")) === "ANYONE_ANONYMOUS";
  return [
    {
      name: "webapp-execute-as",
      value: executeAs,
      exposure: executeAs === "USER_ACCESSING" ? 0 : 1,
      weight: anonymous && executeAs === "USER_DEPLOYING" ? "critical" : "high",
      place: placeIn(file, lineOfKey(at(root, "webapp"), "executeAs"))
    }
  ];
}

// src/read/host.ts
var placeholder = /\$\{\{[^}]*\}\}|\{\{[^}]*\}\}|\$\{[^}]*\}|\{[^}]*\}|<<[^>]*>>|<[^>]*>|\$\([^)]*\)|\[\[[^\]]*\]\]|@[A-Za-z]+\([^)]*\)|%[A-Za-z_][A-Za-z0-9_]*%/;
var longest2 = 2e3;
function readHost(text2) {
  const trimmed = text2.trim();
  if (trimmed === "" || trimmed.length > longest2 || trimmed.startsWith("/")) return void 0;
  const url = /^([A-Za-z][A-Za-z0-9+.-]*):\/\/([^/?#]*)/.exec(trimmed);
  const scheme = url?.[1]?.toLowerCase() ?? null;
  const authority = url?.[2] ?? readAuthority(trimmed);
  const host = withoutCredentials(authority);
  if (placeholder.test(authority)) return { host: host.trim(), scheme, template: true };
  if (host === "" || url === null && !looksLikeHost(host)) return void 0;
  return { host: normalizeHost(host, scheme), scheme, template: false };
}
function withoutCredentials(authority) {
  const match = /^[^@{}<>$[\]()]*:[^@]*@(?=.)|^[\w.~-]+@(?=[\w[])/.exec(authority);
  return match === null ? authority : authority.slice(match[0].length);
}
function readAuthority(text2) {
  const first = placeholder.exec(text2);
  if (first !== null && first.index === 0) return first[0] + (/^[^/?#]*/.exec(text2.slice(first[0].length))?.[0] ?? "");
  return /^[^/?#]*/.exec(text2)?.[0] ?? "";
}
function normalizeHost(host, scheme) {
  const wildcard2 = host.startsWith("*.") ? "*." : "";
  const plain3 = host.slice(wildcard2.length).toLowerCase();
  const special = scheme === "http" || scheme === "https" || scheme === "ws" || scheme === "wss" ? scheme : "https";
  let normal = plain3;
  try {
    normal = new URL(`${special}://${plain3}`).host;
  } catch {
  }
  return wildcard2 + normal.replace(/\.$/, "");
}
function looksLikeHost(text2) {
  return /^(\*\.)?([\p{L}\p{N}_-]+\.)+[\p{L}\p{N}-]{2,}\.?(:\d+)?$/u.test(text2) || /^localhost(:\d+)?$/i.test(text2) || /^\d{1,3}(\.\d{1,3}){3}(:\d+)?$/.test(text2);
}

// src/read/draft-endpoint.ts
var longestAddress = 4e3;
function draftEndpoint(address, purpose, place2) {
  const read = address.length > longestAddress ? void 0 : readHost(address);
  if (read === void 0) return void 0;
  const host = read.template ? read.host.replace(/^[^@{}<>$%[\]]+@/, "") : read.host;
  return { ...read, host, direction: "outbound", purpose, place: place2 };
}
function distinctEndpoints(endpoints) {
  const seen = /* @__PURE__ */ new Map();
  for (const endpoint of endpoints) {
    if (endpoint === void 0) continue;
    const key = `${endpoint.purpose}
${endpoint.scheme}
${endpoint.host}`;
    if (!seen.has(key)) seen.set(key, endpoint);
  }
  return [...seen.values()];
}

// src/read/apps-script/add-ons.ts
var olderHosts = ["gmail", "chat", "dataStudio"];
var notHosts = /* @__PURE__ */ new Set(["common", "httpOptions"]);
function readAddOns(root, file) {
  const addOns = at(root, "addOns");
  const hosts = [
    ...entries(addOns).filter(({ key }) => !notHosts.has(key)),
    ...entries(root).filter(({ key }) => olderHosts.includes(key))
  ];
  const triggers = /* @__PURE__ */ new Map();
  for (const { key, line, value } of hosts) {
    const events = [{ key: "", line }, ...entries(value).filter((part) => /triggers?$/i.test(part.key))];
    for (const event of events) {
      const name2 = ["add-on", key, event.key].filter((part) => part !== "").join(" ");
      if (!triggers.has(name2)) triggers.set(name2, draftTrigger(name2, file, event.line));
    }
  }
  const named4 = [at(addOns, "common"), at(root, "dataStudio"), at(root, "gmail")];
  return {
    name: named4.map((part) => filledText(at(part, "name"))).find((name2) => name2 !== void 0) ?? null,
    triggers: [...triggers.values()],
    endpoints: [addOns, ...olderHosts.map((host) => at(root, host))].flatMap((part) => addressesIn(part, file)),
    settings: readSettings(root, file)
  };
}
function draftTrigger(event, file, line) {
  return { event, kind: "event", filter: null, authenticated: null, untrusted: false, place: placeIn(file, line) };
}
function addressesIn(node, file) {
  return [
    ...entries(node).flatMap(({ key, line, value }) => {
      if (key === "openLinkUrlPrefixes")
        return texts(value).map((prefix) => draftEndpoint(prefix.text, "link", placeIn(file, prefix.line)));
      const address = filledText(value);
      if (address === void 0 || !/^https?:/i.test(address)) return addressesIn(value, file);
      if (key === "openLink") return [draftEndpoint(address, "link", placeIn(file, line))];
      return /function$/i.test(key) ? [draftEndpoint(address, "webhook", placeIn(file, line))] : [];
    }),
    ...items(node).flatMap((item) => addressesIn(item, file))
  ];
}
function readSettings(root, file) {
  const addOns = at(root, "addOns");
  const compose = at(addOns, "gmail", "composeTrigger") ?? at(root, "gmail", "composeTrigger");
  return [
    ...ranked(
      at(addOns, "calendar"),
      "eventAccess",
      "calendar-event-access",
      ["METADATA", "READ", "WRITE", "READ_WRITE"],
      file
    ),
    ...ranked(compose, "draftAccess", "gmail-draft-access", ["NONE", "METADATA"], file),
    ...ranked(
      at(addOns, "httpOptions"),
      "authorizationHeader",
      "http-authorization",
      ["SYSTEM_ID_TOKEN", "USER_ID_TOKEN", "NONE"],
      file
    ),
    ...signIn(at(root, "dataStudio"), file)
  ];
}
function ranked(node, key, name2, ranks, file) {
  const value = filledText(at(node, key));
  if (value === void 0) return [];
  const rank = ranks.indexOf(value);
  const place2 = placeIn(file, lineOfKey(node, key));
  return [{ name: name2, value, exposure: rank === -1 ? ranks.length - 1 : rank, weight: "high", place: place2 }];
}
function signIn(node, file) {
  const kinds7 = [...new Set(texts(at(node, "authType")).map((kind) => kind.text))].sort(compareText);
  if (kinds7.length === 0) return [];
  const place2 = placeIn(file, lineOfKey(node, "authType"));
  return [
    {
      name: "data-studio-auth",
      value: kinds7.join(", "),
      exposure: kinds7.includes("NONE") ? 1 : 0,
      weight: "medium",
      place: place2
    }
  ];
}

// src/read/apps-script/dependencies.ts
function readDependencies(root, file, scriptId) {
  const dependencies = at(root, "dependencies");
  return [
    ...items(at(dependencies, "enabledAdvancedServices")).flatMap((node) => readService(node, file, scriptId)),
    ...items(at(dependencies, "libraries")).flatMap((node) => readLibrary(node, file, scriptId))
  ];
}
function readService(node, file, scriptId) {
  const service = filledText(at(node, "serviceId"));
  if (service === void 0) return [];
  const version = filledText(at(node, "version")) ?? null;
  return [
    draftConnector({
      format: "apps-script",
      id: `${scriptId}/service/${service}`,
      name: filledText(at(node, "userSymbol")) ?? service,
      role: "usage",
      version,
      pin: pinOf(version),
      publisher: "google",
      places: [placeIn(file, lineOfKey(node, "serviceId"))]
    })
  ];
}
function readLibrary(node, file, scriptId) {
  const library = filledText(at(node, "libraryId"));
  if (library === void 0) return [];
  const floats = flag(at(node, "developmentMode")) === true;
  const version = floats ? null : filledText(at(node, "version")) ?? null;
  return [
    draftConnector({
      format: "apps-script",
      id: `${scriptId}/library/${library}`,
      name: filledText(at(node, "userSymbol")) ?? library,
      role: "usage",
      version,
      pin: floats ? { kind: "branch", value: "HEAD" } : pinOf(version),
      runsCode: true,
      places: [placeIn(file, lineOfKey(node, "libraryId"))]
    })
  ];
}
function pinOf(version) {
  if (version === null) return { kind: "none", value: null };
  return { kind: /\d/.test(version) ? "exact" : "tag", value: version };
}

// src/read/apps-script/fetch-list.ts
var fetches = "https://www.googleapis.com/auth/script.external_request";
function readFetchList(root, file, scopes, inferred) {
  const list = at(root, "urlFetchWhitelist");
  const declared = list?.kind === "list";
  const mayFetch = inferred || scopes.some((scope) => scope.value === fetches);
  return {
    endpoints: texts(list).map(({ text: text2, line }) => draftEndpoint(text2, "fetch", placeIn(file, line))),
    setting: {
      name: "url-fetch-whitelist",
      value: declared ? "declared" : "any",
      exposure: !declared && mayFetch ? 1 : 0,
      weight: "high",
      place: placeIn(file, lineOfKey(root, "urlFetchWhitelist"))
    }
  };
}

// src/read/path.ts
function resolveWithin(folder2, relative) {
  if (relative.startsWith("/") || relative.includes("\\") || /^[A-Za-z][A-Za-z0-9+.-]*:/.test(relative))
    return void 0;
  const parts = folder2 === "" ? [] : folder2.split("/");
  for (const part of relative.split("/")) {
    if (part === "" || part === ".") continue;
    if (part === "..") {
      if (parts.length === 0) return void 0;
      parts.pop();
    } else parts.push(part);
  }
  return parts.join("/");
}
function joinPath(folder2, name2) {
  return folder2 === "" ? name2 : `${folder2}/${name2}`;
}

// src/read/apps-script/script-id.ts
var claspName = ".clasp.json";
function claspPaths(path, around) {
  const paths = [];
  for (let folder2 = folderOf(path); ; folder2 = folderOf(folder2)) {
    const clasp = joinPath(folder2, claspName);
    if (around.has(clasp)) paths.push(clasp);
    if (folder2 === "") return paths;
  }
}
function scriptOf(path, around) {
  const folder2 = folderOf(path);
  const gaps = [];
  for (const claspPath of claspPaths(path, around)) {
    const clasp = around.file(claspPath);
    const document = clasp === void 0 ? void 0 : documentOf(clasp);
    if (document?.kind === "broken") {
      const reason = `${document.reason}; it should say which script ${path} is`;
      gaps.push({ kind: "unreadable", file: claspPath, line: document.line, reason });
    }
    if (document?.kind !== "parsed") continue;
    const [root] = document.roots;
    const id = filledText(at(root, "scriptId"));
    const held = resolveWithin(folderOf(claspPath), filledText(at(root, "rootDir")) ?? ".");
    if (held === folder2 && id !== void 0 && isScriptId(id)) return { id, gaps: [] };
  }
  return { id: folder2 === "" ? "." : folder2, gaps };
}
function isScriptId(text2) {
  return /^[A-Za-z0-9_-]{8,200}$/.test(text2) && /\d/.test(text2) && !/^your|placeholder|x{4}/i.test(text2);
}

// src/catalog/data/lifecycle-notes.json
var lifecycle_notes_default = {
  notes: {
    "aad-graph": "The end was put off twice.",
    "aad-graph-resource": "Permissions of this resource reach an API that has ended.",
    "action-node12": "The runner starts such actions on a newer Node.js.",
    "action-node20": "The runner prefers node24 since 2026-06-16. The day of removal has moved before.",
    "airbyte-breaking": "The day is in the metadata of each connector.",
    "artifact-v3": "GitHub Enterprise Server still runs it.",
    "atl-connect": "New apps are refused, and descriptors can no longer be updated.",
    "chatgpt-plugin": "Plugins of Microsoft 365 Copilot share the file name and go on.",
    "ews-online": "Exchange servers of one's own are not affected.",
    "forge-sandbox": "An app that names no runtime uses it.",
    "google-fit": "Google Health takes its place.",
    "google-oob": "Also with the suffix :auto.",
    "graph-beta": "It may change on any day.",
    "hubspot-v1": "Said by a connector of another project, not by HubSpot.",
    "mcp-sse": "Streamable HTTP takes its place.",
    mv2: "Firefox still runs it.",
    "n8n-2-removed": "A workflow that holds one of them fails.",
    "n8n-3-aiTransform": "An upgrade turns it into a Code node.",
    "n8n-3-unverified": "An administrator can turn them on again.",
    "n8n-nodate": "They still run, but newer versions refuse to save workflows that hold them.",
    "pp-custom-operation": "The publisher owes thirty days of notice.",
    "pp-dataverse-legacy": "One year of notice is promised before it ends.",
    "pp-mobile-notification": "The action stays and reaches nobody.",
    "pp-sql-v1": "Actions whose id ends in V2 stay.",
    "pp-yammer-oauth": "Connections through Entra ID stay.",
    "sf-connected-app": "Only new ones are restricted.",
    "shopify-api": "Each version is supported for twelve months at least; later, calls silently get the oldest version that is.",
    "shopify-unstable": "It may change on any day.",
    "slack-classic-apps": "The end was moved four times and is put off without a day.",
    "slack-cli-yaml": "Only in a project of the Slack CLI.",
    "slack-files-upload": "The scopes files:read and files:write stay.",
    "slack-old-docs": "Pages to read, no API.",
    "teams-o365-connectors": "The day was moved more than once.",
    "wfcmd-save-state": "The removal was put off without a day.",
    "wfcmd-set-output": "The removal was put off without a day.",
    "zendesk-local-oauth": "Tokens of new clients expire already."
  },
  replacements: {
    "aad-graph": "graph.microsoft.com",
    "aad-graph-resource": "00000003-0000-0000-c000-000000000000",
    "action-node12": "node24",
    "action-node16": "node24",
    "action-node20": "node24",
    adal: "MSAL",
    "apps-script-rhino": "V8",
    "artifact-v1v2": "v4 or later",
    "artifact-v3": "v4 or later",
    "atl-connect": "Forge",
    "cache-v1v2": "v4 or later",
    "declarative-web-request": "declarativeNetRequest",
    "google-fit": "https://www.googleapis.com/auth/googlehealth.",
    "graph-beta": "graph.microsoft.com/v1.0",
    "hubspot-hapikey": "private app token",
    "mcp-sse": "http",
    mv1: "3",
    mv2: "3",
    "n8n-3-code-lc": "n8n-nodes-base.code",
    "n8n-3-function": "n8n-nodes-base.code",
    "n8n-3-functionItem": "n8n-nodes-base.code",
    "pp-snowflake-v1": "shared_snowflakev2",
    "runner-macos-10.15": "macos-15",
    "runner-macos-11": "macos-15",
    "runner-macos-12": "macos-15",
    "runner-macos-13": "macos-15",
    "runner-macos-14": "macos-15",
    "runner-macos-14-arm64": "macos-15-arm64",
    "runner-ubuntu-16.04": "ubuntu-24.04",
    "runner-ubuntu-18.04": "ubuntu-24.04",
    "runner-ubuntu-20.04": "ubuntu-24.04",
    "runner-windows-2016": "windows-2025",
    "runner-windows-2019": "windows-2025",
    "sf-connected-app": "ExternalClientApplication",
    "slack-cli-yaml": "manifest.json",
    "stripe-plans": "Prices",
    "stripe-sources": "Payment Methods",
    "wfcmd-save-state": "GITHUB_STATE",
    "wfcmd-set-output": "GITHUB_OUTPUT"
  }
};

// src/catalog/data/lifecycles.json
var lifecycles_default = {
  asOf: "2026-11-22",
  entries: [
    { asOf: "2026-11", confidence: "medium", events: [{ date: "2020-06-30", what: "deprecated" }, { approx: "2025-09", date: null, state: "in-force", what: "retired" }], id: "aad-graph", matcher: { kind: "url-host", value: "graph.windows.net" }, source: "https://techcommunity.microsoft.com/blog/microsoft-entra-blog/important-update-azure-ad-graph-api-retirement/4364990", subject: "Azure AD Graph API" },
    { asOf: "2026-11", confidence: "medium", events: [{ date: "2020-06-30", what: "deprecated" }, { approx: "2025-09", date: null, state: "in-force", what: "retired" }], id: "aad-graph-resource", matcher: { kind: "entra-resource-app-id", value: "00000002-0000-0000-c000-000000000000" }, source: "https://techcommunity.microsoft.com/blog/microsoft-entra-blog/important-update-azure-ad-graph-api-retirement/4364990", subject: "Azure AD Graph as resource in requiredResourceAccess" },
    { asOf: "2026-08-17", confidence: "medium", events: [{ date: "2022-09-22", what: "deprecated" }, { date: "2023-08-10", what: "retired" }], id: "action-node12", matcher: { kind: "github-action-runtime", value: "node12" }, source: "https://github.com/actions/runner/commit/9eb4b9671", subject: "JavaScript actions with runs.using node12" },
    { asOf: "2026-08-17", confidence: "medium", events: [{ date: "2023-09-28", what: "deprecated" }, { date: "2024-06-30", what: "unsupported" }, { date: "2024-10-16", what: "retired" }], id: "action-node16", matcher: { kind: "github-action-runtime", value: "node16" }, source: "https://github.com/actions/runner/commit/59ec9b413", subject: "JavaScript actions with runs.using node16" },
    { asOf: "2026-09-17", confidence: "medium", events: [{ date: "2025-09-19", what: "deprecated" }, { date: "2026-06-16", what: "unsupported" }, { date: "2026-09-23", what: "retired" }], id: "action-node20", matcher: { kind: "github-action-runtime", value: "node20" }, source: "https://github.blog/changelog/2025-09-19-deprecation-of-node-20-on-github-actions-runners/", subject: "JavaScript actions with runs.using node20" },
    { asOf: "2026-08-17", confidence: "high", events: [], id: "action-node24", matcher: { kind: "github-action-runtime", value: "node24" }, source: "https://github.com/actions/runner", subject: "JavaScript actions with runs.using node24" },
    { asOf: "2026-11", confidence: "medium", events: [{ date: "2020-06-30", what: "deprecated" }, { date: "2023-06-30", what: "unsupported" }], id: "adal", matcher: { kind: "package-name", value: ["adal-node", "adal-angular", "adal", "Microsoft.IdentityModel.Clients.ActiveDirectory"] }, source: "https://techcommunity.microsoft.com/blog/microsoft-entra-blog/1257363", subject: "ADAL authentication libraries" },
    { asOf: "2026-11", confidence: "high", events: [{ date: null, state: "rule", what: "unsupported" }], id: "airbyte-breaking", matcher: { kind: "airbyte-breaking-change", value: "releases.breakingChanges.*.upgradeDeadline" }, source: "https://docs.airbyte.com/connector-development/connector-breaking-changes", subject: "Airbyte connector breaking changes" },
    { asOf: "2026-11", confidence: "low", events: [{ date: "2025-02-20", what: "deprecated" }, { date: "2026-01-31", what: "retired" }], id: "apps-script-rhino", matcher: { kind: "appsscript-runtime", value: "DEPRECATED_ES5" }, source: "https://developers.google.com/apps-script/guides/rhino", subject: "Apps Script Rhino runtime" },
    { asOf: "2026-11", confidence: "low", events: [{ date: "2024-06-30", what: "retired" }], id: "artifact-v1v2", matcher: { kind: "github-action-version", value: ["actions/upload-artifact@v1", "actions/upload-artifact@v2", "actions/download-artifact@v1", "actions/download-artifact@v2"] }, source: "https://github.blog/changelog/2024-02-13-deprecation-notice-v1-and-v2-of-the-artifact-actions/", subject: "actions/upload-artifact and download-artifact v1, v2" },
    { asOf: "2026-11", confidence: "low", events: [{ date: "2024-04-16", what: "deprecated" }, { date: "2025-01-30", what: "retired" }], id: "artifact-v3", matcher: { kind: "github-action-version", value: ["actions/upload-artifact@v3", "actions/download-artifact@v3"] }, source: "https://github.blog/changelog/2024-04-16-deprecation-notice-v3-of-the-artifact-actions/", subject: "actions/upload-artifact and download-artifact v3" },
    { asOf: "2026-11", confidence: "medium", events: [{ date: "2025-03-19", what: "deprecated" }, { date: "2025-09-17", what: "creation-blocked" }, { date: "2026-03-31", what: "unsupported" }, { approx: "2026-Q4", date: null, state: "announced", what: "retired" }], id: "atl-connect", matcher: { kind: "format", value: "atlassian-connect" }, source: "https://www.atlassian.com/blog/developer/announcing-connect-end-of-support-timeline-and-next-steps", subject: "Atlassian Connect apps" },
    { asOf: "2026-06-08", confidence: "medium", events: [{ date: "2024-12-05", what: "deprecated" }, { date: "2025-03-01", what: "retired" }], id: "cache-v1v2", matcher: { kind: "github-action-version", value: ["actions/cache@v1", "actions/cache@v2"] }, source: "https://github.com/actions/toolkit/blob/main/packages/cache/README.md", subject: "actions/cache v1, v2 and toolkit cache before 4.0.0" },
    { asOf: "2026-11", confidence: "low", events: [{ date: "2024-03-19", what: "creation-blocked" }, { date: "2024-04-09", what: "retired" }], id: "chatgpt-plugin", matcher: { kind: "format", value: "chatgpt-ai-plugin" }, source: "https://help.openai.com/en/articles/8988022-winding-down-the-chatgpt-plugins-beta", subject: "ChatGPT plugin manifest ai-plugin.json v1" },
    { asOf: "2026-11", confidence: "low", events: [{ approx: "2020-03", date: null, state: "in-force", what: "creation-blocked" }, { approx: "2025-01 for user installed apps on ChromeOS", date: null, state: "in-force", what: "retired" }], id: "chrome-apps", matcher: { kind: "manifest-key", value: "app.background" }, source: "https://blog.chromium.org/2020/08/changes-to-chrome-app-support-timeline.html", subject: "Chrome platform apps" },
    { asOf: "2026-11", confidence: "medium", events: [{ date: null, state: "in-force", what: "deprecated" }], id: "declarative-web-request", matcher: { kind: "chrome-permission", value: "declarativeWebRequest" }, source: "https://developer.chrome.com/docs/extensions/reference/api/declarativeNetRequest", subject: "chrome.declarativeWebRequest permission" },
    { asOf: "2026-11", confidence: "low", events: [{ date: "2018-07-19", what: "deprecated" }, { date: "2026-10-01", what: "retired" }], id: "ews-online", matcher: { kind: "url-pattern", value: "outlook\\.office(365)?\\.com/EWS/Exchange\\.asmx" }, source: "https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/deprecation-of-ews-exchange-online", subject: "Exchange Web Services in Exchange Online" },
    { asOf: "2026-08-22", confidence: "medium", events: [{ date: null, state: "in-force", what: "unsupported" }], id: "forge-node18", matcher: { kind: "forge-runtime", value: "nodejs18.x" }, source: "https://developer.atlassian.com/platform/forge/manifest-reference/#runtimev2", subject: "Forge runtime nodejs18.x" },
    { asOf: "2026-08-22", confidence: "high", events: [{ date: "2026-04-30", what: "deprecated" }], id: "forge-node20", matcher: { kind: "forge-runtime", value: "nodejs20.x" }, source: "https://developer.atlassian.com/platform/forge/runtime-reference/", subject: "Forge runtime nodejs20.x" },
    { asOf: "2026-08-22", confidence: "high", events: [{ date: null, state: "in-force", what: "creation-blocked" }, { date: "2024-10-29", what: "unsupported" }, { date: "2025-02-28", what: "retired" }], id: "forge-sandbox", matcher: { kind: "forge-runtime", value: "sandbox" }, source: "https://developer.atlassian.com/platform/forge/manifest-reference/#runtimev2", subject: "Forge legacy sandbox runtime" },
    { asOf: "2026-11", confidence: "low", events: [{ date: null, state: "in-force", what: "deprecated" }, { approx: "Contacts 2022-01-19; Calendar 2014-11", date: null, state: "in-force", what: "retired" }], id: "google-contacts-feeds", matcher: { kind: "google-scope-list", value: ["https://www.google.com/m8/feeds", "https://www.google.com/m8/feeds/contacts", "https://www.google.com/calendar/feeds", "https://apps-apis.google.com/a/feeds/user/", "https://apps-apis.google.com/a/feeds/groups/", "https://sites.google.com/feeds"] }, source: "https://developers.google.com/contacts/v3/announcement", subject: "Google GData feeds (m8, calendar feeds, apps-apis)" },
    { asOf: "2026-11", confidence: "low", events: [{ date: "2024-05-01", what: "deprecated" }, { approx: "2026", date: null, state: "announced", what: "retired" }], id: "google-fit", matcher: { kind: "google-scope-prefix", value: "https://www.googleapis.com/auth/fitness." }, source: "https://developers.google.com/fit", subject: "Google Fit APIs" },
    { asOf: "2026-11", confidence: "high", events: [{ date: "2022-02-28", what: "creation-blocked" }, { date: "2022-10-03", what: "deprecated" }, { date: "2023-01-31", what: "retired" }], id: "google-oob", matcher: { also: ["urn:ietf:wg:oauth:2.0:oob:auto", "oob"], kind: "oauth-redirect-uri", value: "urn:ietf:wg:oauth:2.0:oob" }, source: "https://developers.google.com/identity/protocols/oauth2/resources/oob-migration", subject: "Google OAuth out-of-band flow" },
    { asOf: "2026-11", confidence: "high", events: [{ date: null, state: "in-force", what: "unsupported" }], id: "graph-beta", matcher: { kind: "url-pattern", value: "graph\\.microsoft\\.com/beta" }, source: "https://learn.microsoft.com/en-us/graph/versioning-and-deprecation", subject: "Microsoft Graph beta endpoint" },
    { asOf: "2026-11", confidence: "low", events: [{ date: "2022-07-15", what: "creation-blocked" }, { date: "2022-11-30", what: "retired" }], id: "hubspot-hapikey", matcher: { kind: "url-query-key", value: "hapikey" }, source: "https://developers.hubspot.com/changelog/upcoming-api-key-sunset", subject: "HubSpot API keys" },
    { asOf: "2026-08-19", confidence: "medium", events: [], id: "hubspot-platform-version", matcher: { kind: "hubspot-platform-version", value: "^\\d{4}\\.\\d+$" }, source: "https://github.com/HubSpot/hubspot-project-components", subject: "HubSpot project platformVersion" },
    { asOf: "2026-11", confidence: "medium", events: [{ date: "2025-09-30", what: "retired" }], id: "hubspot-v1", matcher: { kind: "url-pattern", value: "api\\.hubapi\\.com/[a-z-]+/v1/" }, source: "https://github.com/airbytehq/airbyte/blob/master/airbyte-integrations/connectors/source-hubspot/metadata.yaml", subject: "HubSpot v1 APIs" },
    { asOf: "2026-11", confidence: "medium", events: [{ date: "2025-03-26", what: "deprecated" }], id: "mcp-sse", matcher: { kind: "mcp-transport", value: "sse" }, source: "https://modelcontextprotocol.io/specification/2025-03-26/basic/transports", subject: "MCP HTTP+SSE transport" },
    { asOf: "2026-11", confidence: "medium", events: [{ date: null, state: "in-force", what: "retired" }], id: "meta-graph-old", matcher: { kind: "meta-graph-version-max", value: "17.0" }, source: "https://developers.facebook.com/docs/graph-api/changelog/versions", subject: "Meta Graph API up to v17.0" },
    { asOf: "2026-11", confidence: "medium", events: [{ date: "2026-01-26", what: "retired" }], id: "meta-graph-v18.0", matcher: { kind: "meta-graph-version", value: "18.0" }, source: "https://developers.facebook.com/docs/graph-api/changelog/versions", subject: "Meta Graph API v18.0" },
    { asOf: "2026-11", confidence: "medium", events: [{ date: "2026-05-21", what: "retired" }], id: "meta-graph-v19.0", matcher: { kind: "meta-graph-version", value: "19.0" }, source: "https://developers.facebook.com/docs/graph-api/changelog/versions", subject: "Meta Graph API v19.0" },
    { asOf: "2026-11", confidence: "medium", events: [{ date: "2026-09-24", what: "retired" }], id: "meta-graph-v20.0", matcher: { kind: "meta-graph-version", value: "20.0" }, source: "https://developers.facebook.com/docs/graph-api/changelog/versions", subject: "Meta Graph API v20.0" },
    { asOf: "2026-11", confidence: "medium", events: [{ date: "2027-01-21", what: "retired" }], id: "meta-graph-v21.0", matcher: { kind: "meta-graph-version", value: "21.0" }, source: "https://developers.facebook.com/docs/graph-api/changelog/versions", subject: "Meta Graph API v21.0" },
    { asOf: "2026-11", confidence: "medium", events: [{ date: "2027-05-20", what: "retired" }], id: "meta-graph-v22.0", matcher: { kind: "meta-graph-version", value: "22.0" }, source: "https://developers.facebook.com/docs/graph-api/changelog/versions", subject: "Meta Graph API v22.0" },
    { asOf: "2026-11", confidence: "medium", events: [{ date: "2027-10-08", what: "retired" }], id: "meta-graph-v23.0", matcher: { kind: "meta-graph-version", value: "23.0" }, source: "https://developers.facebook.com/docs/graph-api/changelog/versions", subject: "Meta Graph API v23.0" },
    { asOf: "2026-11", confidence: "medium", events: [{ date: "2028-02-18", what: "retired" }], id: "meta-graph-v24.0", matcher: { kind: "meta-graph-version", value: "24.0" }, source: "https://developers.facebook.com/docs/graph-api/changelog/versions", subject: "Meta Graph API v24.0" },
    { asOf: "2026-11", confidence: "medium", events: [{ date: "2028-07-29", what: "retired" }], id: "meta-graph-v25.0", matcher: { kind: "meta-graph-version", value: "25.0" }, source: "https://developers.facebook.com/docs/graph-api/changelog/versions", subject: "Meta Graph API v25.0" },
    { asOf: "2026-11", confidence: "medium", events: [], id: "meta-graph-v26.0", matcher: { kind: "meta-graph-version", value: "26.0" }, source: "https://developers.facebook.com/docs/graph-api/changelog/versions", subject: "Meta Graph API v26.0" },
    { asOf: "2026-08-22", confidence: "high", events: [{ date: "2020-11-02", what: "unsupported" }, { date: "2022-11-02", what: "retired" }], id: "mule-4.1", matcher: { kind: "mule-runtime-version", value: "4.1" }, source: "https://endoflife.date/mule-runtime", subject: "Mule runtime 4.1" },
    { asOf: "2026-08-22", confidence: "high", events: [{ date: "2026-03-31", what: "unsupported" }, { date: "2026-06-30", what: "retired" }], id: "mule-4.10", matcher: { kind: "mule-runtime-version", value: "4.10" }, source: "https://endoflife.date/mule-runtime", subject: "Mule runtime 4.10" },
    { asOf: "2026-08-22", confidence: "high", events: [{ date: "2026-07-31", what: "unsupported" }, { date: "2026-10-31", what: "retired" }], id: "mule-4.11", matcher: { kind: "mule-runtime-version", value: "4.11" }, source: "https://endoflife.date/mule-runtime", subject: "Mule runtime 4.11" },
    { asOf: "2026-08-22", confidence: "high", events: [{ date: "2026-11-30", what: "unsupported" }, { date: "2027-02-28", what: "retired" }], id: "mule-4.12", matcher: { kind: "mule-runtime-version", value: "4.12" }, source: "https://endoflife.date/mule-runtime", subject: "Mule runtime 4.12" },
    { asOf: "2026-08-22", confidence: "high", events: [{ date: "2021-05-02", what: "unsupported" }, { date: "2023-05-02", what: "retired" }], id: "mule-4.2", matcher: { kind: "mule-runtime-version", value: "4.2" }, source: "https://endoflife.date/mule-runtime", subject: "Mule runtime 4.2" },
    { asOf: "2026-08-22", confidence: "high", events: [{ date: "2023-03-07", what: "unsupported" }, { date: "2025-03-07", what: "retired" }], id: "mule-4.3", matcher: { kind: "mule-runtime-version", value: "4.3" }, source: "https://endoflife.date/mule-runtime", subject: "Mule runtime 4.3" },
    { asOf: "2026-08-22", confidence: "high", events: [{ date: "2024-10-08", what: "unsupported" }, { date: "2025-10-08", what: "retired" }], id: "mule-4.4", matcher: { kind: "mule-runtime-version", value: "4.4" }, source: "https://endoflife.date/mule-runtime", subject: "Mule runtime 4.4" },
    { asOf: "2026-08-22", confidence: "high", events: [{ date: "2024-02-29", what: "unsupported" }, { date: "2024-06-30", what: "retired" }], id: "mule-4.5", matcher: { kind: "mule-runtime-version", value: "4.5" }, source: "https://endoflife.date/mule-runtime", subject: "Mule runtime 4.5" },
    { asOf: "2026-08-22", confidence: "high", events: [{ date: "2024-06-30", what: "unsupported" }, { date: "2024-10-31", what: "retired" }], id: "mule-4.6", matcher: { kind: "mule-runtime-version", value: "4.6" }, source: "https://endoflife.date/mule-runtime", subject: "Mule runtime 4.6" },
    { asOf: "2026-08-22", confidence: "high", events: [{ date: "2026-08-31", what: "unsupported" }, { date: "2027-02-28", what: "retired" }], id: "mule-4.6-lts", matcher: { channel: "lts", kind: "mule-runtime-version", value: "4.6" }, source: "https://endoflife.date/mule-runtime", subject: "Mule runtime 4.6-lts" },
    { asOf: "2026-08-22", confidence: "high", events: [{ date: "2024-10-31", what: "unsupported" }, { date: "2025-02-28", what: "retired" }], id: "mule-4.7", matcher: { kind: "mule-runtime-version", value: "4.7" }, source: "https://endoflife.date/mule-runtime", subject: "Mule runtime 4.7" },
    { asOf: "2026-08-22", confidence: "high", events: [{ date: "2025-03-31", what: "unsupported" }, { date: "2025-06-30", what: "retired" }], id: "mule-4.8", matcher: { kind: "mule-runtime-version", value: "4.8" }, source: "https://endoflife.date/mule-runtime", subject: "Mule runtime 4.8" },
    { asOf: "2026-08-22", confidence: "high", events: [{ date: "2025-11-30", what: "unsupported" }, { date: "2026-02-28", what: "retired" }], id: "mule-4.9", matcher: { kind: "mule-runtime-version", value: "4.9" }, source: "https://endoflife.date/mule-runtime", subject: "Mule runtime 4.9" },
    { asOf: "2026-08-22", confidence: "high", events: [{ date: "2027-08-31", what: "unsupported" }, { date: "2028-02-29", what: "retired" }], id: "mule-4.9-lts", matcher: { channel: "lts", kind: "mule-runtime-version", value: "4.9" }, source: "https://endoflife.date/mule-runtime", subject: "Mule runtime 4.9-lts" },
    { asOf: "2026-11", confidence: "high", events: [{ approx: "2012-08", date: null, state: "in-force", what: "creation-blocked" }, { approx: "2013-09", date: null, state: "in-force", what: "retired" }], id: "mv1", matcher: { browser: "chrome", kind: "manifest-version", value: 1 }, source: "https://developer.chrome.com/docs/extensions/mv2/manifestVersion", subject: "Chrome extension Manifest V1" },
    { asOf: "2026-11", confidence: "medium", events: [{ approx: "2022-01 public and unlisted, 2022-06 private", date: null, state: "in-force", what: "creation-blocked" }, { date: "2024-06-03", what: "deprecated" }, { approx: "2025-06 (last policy exception)", date: null, state: "in-force", what: "unsupported" }, { approx: "2025-07 (Chrome 139)", date: null, state: "in-force", what: "retired" }], id: "mv2", matcher: { browser: "chrome", kind: "manifest-version", value: 2 }, source: "https://developer.chrome.com/docs/extensions/develop/migrate/mv2-deprecation-timeline", subject: "Chrome extension Manifest V2" },
    { asOf: "2026-11", confidence: "high", events: [{ approx: "n8n 2.0", date: null, state: "in-force", what: "retired" }], id: "n8n-2-removed", matcher: { kind: "n8n-node-type", value: ["n8n-nodes-base.automizy", "n8n-nodes-base.crowdDev", "n8n-nodes-base.kitemaker", "n8n-nodes-base.spontit"] }, source: "https://github.com/n8n-io/n8n-docs/blob/main/docs/changelog/v20-breaking-changes.md", subject: "n8n nodes removed in 2.0" },
    { asOf: "2026-11", confidence: "high", events: [{ date: null, state: "in-force", what: "deprecated" }, { approx: "n8n 3.0, scheduled 2026-10", date: null, state: "announced", what: "retired" }], id: "n8n-3-agent-v1", matcher: { kind: "n8n-node-type", typeVersionBelow: 2, value: "@n8n/n8n-nodes-langchain.agent" }, source: "https://github.com/n8n-io/n8n-docs/blob/0070980781591a2f214aad38ae1590f8ae978dd7/docs/changelog/v30-breaking-changes.md", subject: "n8n AI Agent node version 1" },
    { asOf: "2026-11", confidence: "high", events: [{ date: null, state: "in-force", what: "deprecated" }, { approx: "n8n 3.0, scheduled 2026-10", date: null, state: "announced", what: "retired" }], id: "n8n-3-aiTransform", matcher: { kind: "n8n-node-type", value: "n8n-nodes-base.aiTransform" }, source: "https://github.com/n8n-io/n8n-docs/blob/0070980781591a2f214aad38ae1590f8ae978dd7/docs/changelog/v30-breaking-changes.md", subject: "n8n node AI Transform" },
    { asOf: "2026-11", confidence: "high", events: [{ date: null, state: "in-force", what: "deprecated" }, { approx: "n8n 3.0, scheduled 2026-10", date: null, state: "announced", what: "retired" }], id: "n8n-3-code-lc", matcher: { kind: "n8n-node-type", value: "@n8n/n8n-nodes-langchain.code" }, source: "https://github.com/n8n-io/n8n-docs/blob/0070980781591a2f214aad38ae1590f8ae978dd7/docs/changelog/v30-breaking-changes.md", subject: "n8n node LangChain Code" },
    { asOf: "2026-11", confidence: "high", events: [{ approx: "n8n 3.0, scheduled 2026-10", date: null, state: "announced", what: "retired" }], id: "n8n-3-execute-each", matcher: { equals: "each", kind: "n8n-node-parameter", parameter: "mode", value: "n8n-nodes-base.executeWorkflow" }, source: "https://github.com/n8n-io/n8n-docs/blob/0070980781591a2f214aad38ae1590f8ae978dd7/docs/changelog/v30-breaking-changes.md", subject: "n8n Execute Workflow, mode run once for each item" },
    { asOf: "2026-11", confidence: "high", events: [{ date: null, state: "in-force", what: "deprecated" }, { approx: "n8n 3.0, scheduled 2026-10", date: null, state: "announced", what: "retired" }], id: "n8n-3-function", matcher: { kind: "n8n-node-type", value: "n8n-nodes-base.function" }, source: "https://github.com/n8n-io/n8n-docs/blob/0070980781591a2f214aad38ae1590f8ae978dd7/docs/changelog/v30-breaking-changes.md", subject: "n8n node Function" },
    { asOf: "2026-11", confidence: "high", events: [{ date: null, state: "in-force", what: "deprecated" }, { approx: "n8n 3.0, scheduled 2026-10", date: null, state: "announced", what: "retired" }], id: "n8n-3-functionItem", matcher: { kind: "n8n-node-type", value: "n8n-nodes-base.functionItem" }, source: "https://github.com/n8n-io/n8n-docs/blob/0070980781591a2f214aad38ae1590f8ae978dd7/docs/changelog/v30-breaking-changes.md", subject: "n8n node Function Item" },
    { asOf: "2026-11", confidence: "high", events: [{ date: null, state: "in-force", what: "deprecated" }, { approx: "n8n 3.0, scheduled 2026-10", date: null, state: "announced", what: "retired" }], id: "n8n-3-itemLists", matcher: { kind: "n8n-node-type", value: "n8n-nodes-base.itemLists" }, source: "https://github.com/n8n-io/n8n-docs/blob/0070980781591a2f214aad38ae1590f8ae978dd7/docs/changelog/v30-breaking-changes.md", subject: "n8n node Item Lists" },
    { asOf: "2026-11", confidence: "high", events: [{ approx: "n8n 3.0, scheduled 2026-10", date: null, state: "announced", what: "unsupported" }], id: "n8n-3-no-container", matcher: { kind: "deployment", value: "n8n-without-container" }, source: "https://github.com/n8n-io/n8n-docs/blob/0070980781591a2f214aad38ae1590f8ae978dd7/docs/changelog/v30-breaking-changes.md", subject: "n8n installed without a container" },
    { asOf: "2026-11", confidence: "high", events: [{ approx: "n8n 3.0, scheduled 2026-10", date: null, state: "announced", what: "unsupported" }], id: "n8n-3-unverified", matcher: { kind: "n8n-community-package", value: "unverified" }, source: "https://github.com/n8n-io/n8n-docs/blob/0070980781591a2f214aad38ae1590f8ae978dd7/docs/changelog/v30-breaking-changes.md", subject: "n8n unverified community packages" },
    { asOf: "2026-11", confidence: "medium", events: [{ date: null, state: "in-force", what: "deprecated" }], id: "n8n-nodate", matcher: { kind: "n8n-node-type", value: ["n8n-nodes-base.cron", "n8n-nodes-base.interval", "n8n-nodes-base.htmlExtract", "n8n-nodes-base.readPDF", "n8n-nodes-base.readBinaryFile", "n8n-nodes-base.readBinaryFiles", "n8n-nodes-base.writeBinaryFile", "n8n-nodes-base.iCal", "n8n-nodes-base.moveBinaryData", "n8n-nodes-base.workflowTrigger", "n8n-nodes-base.orbit", "@n8n/n8n-nodes-langchain.openAiAssistant"] }, source: "https://docs.n8n.io/release-notes/", subject: "n8n nodes deprecated without a date" },
    { asOf: "2026-08-22", confidence: "high", events: [{ date: "2020-10-20", what: "unsupported" }, { date: "2022-04-30", what: "retired" }], id: "nodejs-12", matcher: { kind: "nodejs-major", value: 12 }, source: "https://endoflife.date/nodejs", subject: "Node.js 12" },
    { asOf: "2026-08-22", confidence: "high", events: [{ date: "2021-10-19", what: "unsupported" }, { date: "2023-04-30", what: "retired" }], id: "nodejs-14", matcher: { kind: "nodejs-major", value: 14 }, source: "https://endoflife.date/nodejs", subject: "Node.js 14" },
    { asOf: "2026-08-22", confidence: "high", events: [{ date: "2022-10-18", what: "unsupported" }, { date: "2023-09-11", what: "retired" }], id: "nodejs-16", matcher: { kind: "nodejs-major", value: 16 }, source: "https://endoflife.date/nodejs", subject: "Node.js 16" },
    { asOf: "2026-08-22", confidence: "high", events: [{ date: "2023-10-18", what: "unsupported" }, { date: "2025-04-30", what: "retired" }], id: "nodejs-18", matcher: { kind: "nodejs-major", value: 18 }, source: "https://endoflife.date/nodejs", subject: "Node.js 18" },
    { asOf: "2026-08-22", confidence: "high", events: [{ date: "2024-10-22", what: "unsupported" }, { date: "2026-04-30", what: "retired" }], id: "nodejs-20", matcher: { kind: "nodejs-major", value: 20 }, source: "https://endoflife.date/nodejs", subject: "Node.js 20" },
    { asOf: "2026-08-22", confidence: "high", events: [{ date: "2025-10-21", what: "unsupported" }, { date: "2027-04-30", what: "retired" }], id: "nodejs-22", matcher: { kind: "nodejs-major", value: 22 }, source: "https://endoflife.date/nodejs", subject: "Node.js 22" },
    { asOf: "2026-08-22", confidence: "high", events: [{ date: "2026-10-20", what: "unsupported" }, { date: "2028-04-30", what: "retired" }], id: "nodejs-24", matcher: { kind: "nodejs-major", value: 24 }, source: "https://endoflife.date/nodejs", subject: "Node.js 24" },
    { asOf: "2026-08-22", confidence: "high", events: [{ date: "2027-10-27", what: "unsupported" }, { date: "2029-04-30", what: "retired" }], id: "nodejs-26", matcher: { kind: "nodejs-major", value: 26 }, source: "https://endoflife.date/nodejs", subject: "Node.js 26" },
    { asOf: "2026-08-19", confidence: "high", events: [{ approx: "2024-10", date: null, state: "in-force", what: "unsupported" }], id: "pp-app-only-no-sp", matcher: { kind: "auth-kind", value: "dataverse-app-only-without-service-principal" }, source: "https://learn.microsoft.com/power-platform/important-changes-coming", subject: "Dataverse: app-only tokens of multitenant apps without a service principal" },
    { asOf: "2026-08-19", confidence: "high", events: [{ date: "2025-08-29", what: "retired" }], id: "pp-cards", matcher: { kind: "power-platform-component", value: "card" }, source: "https://learn.microsoft.com/power-platform/important-changes-coming", subject: "Cards for Power Apps" },
    { asOf: "2026-11", confidence: "high", events: [{ date: null, state: "rule", what: "deprecated" }], id: "pp-custom-operation", matcher: { kind: "openapi-deprecated-operation", value: "x-ms" }, source: "https://learn.microsoft.com/connectors/custom-connectors/deprecate-operation", subject: "operations of custom connectors marked deprecated" },
    { asOf: "2026-08-19", confidence: "high", events: [{ approx: "2022-10", date: null, state: "in-force", what: "deprecated" }, { date: null, state: "open", what: "retired" }], id: "pp-dataverse-legacy", matcher: { kind: "power-platform-connector", value: "shared_commondataservice" }, source: "https://learn.microsoft.com/power-platform/important-changes-coming", subject: "Microsoft Dataverse (legacy) connector" },
    { asOf: "2026-08-19", confidence: "high", events: [{ date: "2020-05-05", what: "deprecated" }, { date: "2022-10-31", what: "retired" }], id: "pp-dynamics365", matcher: { kind: "power-platform-connector", value: ["shared_dynamicscrmonline"] }, source: "https://learn.microsoft.com/power-platform/important-changes-coming", subject: "Dynamics 365 connector" },
    { asOf: "2026-08-19", confidence: "high", events: [{ date: "2026-08-31", what: "deprecated" }], id: "pp-mobile-notification", matcher: { kind: "power-platform-operation", operationPattern: "^SendPushNotification$|^SendNotification$", value: "shared_flowpush" }, source: "https://learn.microsoft.com/power-platform/important-changes-coming", subject: "Power Automate: Send me a mobile notification" },
    { asOf: "2026-08-19", confidence: "high", events: [{ date: "2025-05-27", what: "deprecated" }, { date: "2025-07-26", what: "retired" }], id: "pp-msa", matcher: { kind: "account-kind", value: "personal-msa" }, source: "https://learn.microsoft.com/power-platform/important-changes-coming", subject: "Power Automate with personal Microsoft accounts" },
    { asOf: "2026-08-19", confidence: "high", events: [{ date: "2025-05-26", what: "retired" }], id: "pp-snowflake-v1", matcher: { kind: "power-platform-connector", value: "shared_snowflake" }, source: "https://learn.microsoft.com/power-platform/important-changes-coming", subject: "Snowflake connector (deprecated one)" },
    { asOf: "2026-08-19", confidence: "high", events: [{ date: "2025-06-30", what: "retired" }], id: "pp-sql-v1", matcher: { kind: "power-platform-operation", operationPattern: "^(?!.*_V2$)", value: "shared_sql" }, source: "https://learn.microsoft.com/power-platform/important-changes-coming", subject: "SQL Server connector, V1 actions" },
    { asOf: "2026-08-19", confidence: "high", events: [{ approx: "2026-04", date: null, state: "in-force", what: "deprecated" }], id: "pp-test-engine", matcher: { kind: "tool", value: "power-apps-test-engine" }, source: "https://learn.microsoft.com/power-platform/important-changes-coming", subject: "Power Apps Test Engine" },
    { asOf: "2026-08-19", confidence: "high", events: [{ date: "2026-07-14", what: "retired" }], id: "pp-visio-export", matcher: { kind: "tool", value: "visio-export" }, source: "https://learn.microsoft.com/power-platform/important-changes-coming", subject: "Power Automate export from Visio" },
    { asOf: "2026-08-19", confidence: "high", events: [{ date: "2020-02-04", what: "deprecated" }], id: "pp-ws-trust", matcher: { kind: "auth-kind", value: "dataverse-ws-trust" }, source: "https://learn.microsoft.com/power-platform/important-changes-coming", subject: "Dataverse WS-Trust (Office365 authentication)" },
    { asOf: "2026-08-19", confidence: "high", events: [{ date: "2025-09-01", what: "creation-blocked" }, { date: "2025-11-15", what: "retired" }], id: "pp-yammer-oauth", matcher: { kind: "power-platform-connector", value: "shared_yammer" }, source: "https://learn.microsoft.com/power-platform/important-changes-coming", subject: "Viva Engage (Yammer) connector with OAuth 2.0" },
    { asOf: "2026-08-22", confidence: "high", events: [], id: "runner-current", matcher: { kind: "github-runner-label-list", value: ["macos-26", "macos-26-arm64", "windows-2025", "macos-15-arm64", "macos-15", "ubuntu-24.04", "ubuntu-22.04", "windows-2022"] }, source: "https://endoflife.date/github-actions-runner-images", subject: "GitHub-hosted runner images without an announced end" },
    { asOf: "2026-08-21", confidence: "high", events: [], id: "runner-latest", matcher: { kind: "github-runner-label-pattern", value: "^(ubuntu|windows|macos)-latest(-.+)?$" }, source: "https://github.com/actions/runner-images#label-scheme", subject: "runner labels ending in -latest" },
    { asOf: "2026-08-21", confidence: "medium", events: [{ date: "2023-02-13", what: "retired" }], id: "runner-macos-10.15", matcher: { kind: "github-runner-label", value: "macos-10.15" }, source: "https://github.com/actions/runner-images/commit/8767a6eb4", subject: "GitHub-hosted runner image macos-10.15" },
    { asOf: "2026-08-21", confidence: "medium", events: [{ date: "2024-08-09", what: "retired" }], id: "runner-macos-11", matcher: { kind: "github-runner-label", value: "macos-11" }, source: "https://github.com/actions/runner-images/commit/22143c7c6", subject: "GitHub-hosted runner image macos-11" },
    { asOf: "2026-08-22", confidence: "high", events: [{ date: "2024-10-07", what: "deprecated" }, { date: "2024-12-03", what: "retired" }], id: "runner-macos-12", matcher: { alsoSuffixes: ["-large", "-xlarge"], kind: "github-runner-label", value: "macos-12" }, source: "https://endoflife.date/github-actions-runner-images", subject: "GitHub-hosted runner image macos-12" },
    { asOf: "2026-08-22", confidence: "high", events: [{ date: "2025-09-19", what: "deprecated" }, { date: "2025-12-04", what: "retired" }], id: "runner-macos-13", matcher: { alsoSuffixes: ["-large", "-xlarge"], kind: "github-runner-label", value: "macos-13" }, source: "https://endoflife.date/github-actions-runner-images", subject: "GitHub-hosted runner image macos-13" },
    { asOf: "2026-08-22", confidence: "high", events: [{ date: "2026-07-06", what: "deprecated" }, { date: "2026-11-02", what: "retired" }], id: "runner-macos-14", matcher: { alsoSuffixes: ["-large", "-xlarge"], kind: "github-runner-label", value: "macos-14" }, source: "https://endoflife.date/github-actions-runner-images", subject: "GitHub-hosted runner image macos-14" },
    { asOf: "2026-08-22", confidence: "high", events: [{ date: "2026-07-06", what: "deprecated" }, { date: "2026-11-02", what: "retired" }], id: "runner-macos-14-arm64", matcher: { kind: "github-runner-label", value: "macos-14-arm64" }, source: "https://endoflife.date/github-actions-runner-images", subject: "GitHub-hosted runner image macos-14-arm64" },
    { asOf: "2026-08-21", confidence: "medium", events: [{ date: "2021-10-20", what: "retired" }], id: "runner-ubuntu-16.04", matcher: { kind: "github-runner-label", value: "ubuntu-16.04" }, source: "https://github.com/actions/runner-images/commit/f4fbe6e36", subject: "GitHub-hosted runner image ubuntu-16.04" },
    { asOf: "2026-08-21", confidence: "medium", events: [{ date: "2023-11-21", what: "retired" }], id: "runner-ubuntu-18.04", matcher: { kind: "github-runner-label", value: "ubuntu-18.04" }, source: "https://github.com/actions/runner-images/commit/092513ca0", subject: "GitHub-hosted runner image ubuntu-18.04" },
    { asOf: "2026-08-22", confidence: "high", events: [{ date: "2025-01-15", what: "deprecated" }, { date: "2025-04-15", what: "retired" }], id: "runner-ubuntu-20.04", matcher: { kind: "github-runner-label", value: "ubuntu-20.04" }, source: "https://endoflife.date/github-actions-runner-images", subject: "GitHub-hosted runner image ubuntu-20.04" },
    { asOf: "2026-08-21", confidence: "medium", events: [{ date: "2022-08-01", what: "retired" }], id: "runner-windows-2016", matcher: { kind: "github-runner-label", value: "windows-2016" }, source: "https://github.com/actions/runner-images/commit/8c24b03a8", subject: "GitHub-hosted runner image windows-2016" },
    { asOf: "2026-08-21", confidence: "medium", events: [{ date: "2025-07-02", what: "retired" }], id: "runner-windows-2019", matcher: { kind: "github-runner-label", value: "windows-2019" }, source: "https://github.com/actions/runner-images/commit/d83bbf16d", subject: "GitHub-hosted runner image windows-2019" },
    { asOf: "2026-11", confidence: "high", events: [{ approx: "2022", date: null, state: "in-force", what: "deprecated" }, { approx: "Summer '25 (about 2025-06)", date: null, state: "in-force", what: "retired" }], id: "sf-api-21-30", matcher: { kind: "salesforce-api-version", value: { max: 30, min: 21 } }, source: "https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/api_rest_eol.htm", subject: "Salesforce API 21.0 to 30.0" },
    { asOf: "2026-11", confidence: "high", events: [{ approx: "Summer '27 (about 2027-06)", date: null, state: "announced", what: "unsupported" }, { approx: "Summer '28 (about 2028-06)", date: null, state: "announced", what: "retired" }], id: "sf-api-31-40", matcher: { kind: "salesforce-api-version", value: { max: 40, min: 31 } }, source: "https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/api_rest_eol.htm", subject: "Salesforce API 31.0 to 40.0" },
    { asOf: "2026-11", confidence: "high", events: [{ approx: "Summer '22 (about 2022-06)", date: null, state: "in-force", what: "retired" }], id: "sf-api-7-20", matcher: { kind: "salesforce-api-version", value: { max: 20, min: 7 } }, source: "https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/api_rest_eol.htm", subject: "Salesforce API 7.0 to 20.0" },
    { asOf: "2026-11", confidence: "high", events: [], id: "sf-api-supported", matcher: { kind: "salesforce-api-version", value: { max: 68, min: 41 } }, source: "https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/api_rest_eol.htm", subject: "Salesforce API 41.0 to 68.0" },
    { asOf: "2026-11", confidence: "medium", events: [{ approx: "Spring '26 (about 2026-02)", date: null, state: "in-force", what: "creation-blocked" }], id: "sf-connected-app", matcher: { kind: "salesforce-metadata-type", value: "ConnectedApp" }, source: "https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_connectedapp.htm", subject: "Salesforce connected apps: new ones" },
    { asOf: "2026-11", confidence: "high", events: [{ date: null, state: "rule", what: "unsupported" }], id: "shopify-api", matcher: { computed: { after: "falls forward to the oldest supported version", releaseDay: 1, releaseMonths: [1, 4, 7, 10], releaseTimeUtc: "17:00", supportedMonths: 12 }, kind: "shopify-api-version", value: "^\\d{4}-(01|04|07|10)$" }, source: "https://shopify.dev/docs/api/usage/versioning", subject: "Shopify API versions" },
    { asOf: "2026-11", confidence: "high", events: [{ date: "2024-10-01", what: "deprecated" }], id: "shopify-rest-admin", matcher: { kind: "url-pattern", value: "/admin/api/[^/]+/.+\\.json$" }, source: "https://shopify.dev/docs/api/admin-rest/usage/access-scopes", subject: "Shopify REST Admin API" },
    { asOf: "2026-11", confidence: "high", events: [{ date: null, state: "in-force", what: "unsupported" }], id: "shopify-unstable", matcher: { kind: "shopify-api-version-literal", value: "unstable" }, source: "https://shopify.dev/docs/api/usage/versioning", subject: "Shopify API version unstable" },
    { asOf: "2026-11", confidence: "high", events: [{ date: "2020-02-21", what: "deprecated" }, { date: "2024-06-04", what: "creation-blocked" }, { date: null, state: "open", what: "retired" }], id: "slack-classic-apps", matcher: { kind: "slack-scope", value: ["bot", "identify", "client", "read", "post", "chat:write:bot", "chat:write:user", "files:write:user"] }, source: "https://slack.dev/slack-developer-changelog-recap-october-december-2025/", subject: "Slack classic apps" },
    { asOf: "2026-11", confidence: "high", events: [{ date: null, state: "in-force", what: "retired" }], id: "slack-cli-yaml", matcher: { kind: "file-name", value: ["slack.yaml", "project.ts"] }, source: "https://docs.slack.dev/changelog/tags/breaking-change", subject: "Slack CLI files slack.yaml and project.ts" },
    { asOf: "2026-11", confidence: "high", events: [{ date: "2024-06-04", what: "creation-blocked" }, { date: "2025-03-31", what: "retired" }], id: "slack-custom-bots", matcher: { kind: "slack-token-kind", value: "custom-integration-bot" }, source: "https://docs.slack.dev/changelog/tags/breaking-change", subject: "Slack legacy custom bots" },
    { asOf: "2026-11", confidence: "high", events: [{ date: "2024-04-09", what: "deprecated" }, { date: "2024-05-16", what: "creation-blocked" }, { date: "2025-11-12", what: "retired" }], id: "slack-files-upload", matcher: { kind: "slack-method", value: "files.upload" }, source: "https://docs.slack.dev/changelog/2024-04-a-better-way-to-upload-files-is-here-to-stay", subject: "Slack method files.upload" },
    { asOf: "2026-11", confidence: "medium", events: [{ date: "2025-03-27", what: "deprecated" }], id: "slack-old-docs", matcher: { kind: "url-host", value: "api.slack.com" }, source: "https://docs.slack.dev/changelog/2025/03/27/api-site-sunsetting", subject: "api.slack.com documentation host" },
    { asOf: "2026-11", confidence: "low", events: [{ date: "2024-09-26", what: "retired" }], id: "slack-workflow-steps", matcher: { kind: "slack-scope", value: ["workflow.steps:execute"] }, source: "https://api.slack.com/changelog", subject: "Slack steps from apps (legacy workflow builder)" },
    { asOf: "2026-11", confidence: "medium", events: [{ date: null, state: "in-force", what: "deprecated" }], id: "stripe-plans", matcher: { kind: "stripe-permission", value: ["plan_read", "plan_write"] }, source: "https://docs.stripe.com/api/plans", subject: "Stripe Plans API" },
    { asOf: "2026-11", confidence: "medium", events: [{ date: null, state: "in-force", what: "deprecated" }], id: "stripe-sources", matcher: { kind: "stripe-permission", value: ["source_read", "source_write"] }, source: "https://docs.stripe.com/sources", subject: "Stripe Sources API" },
    { asOf: "2026-11", confidence: "high", events: [], id: "stripe-version", matcher: { kind: "stripe-api-version", value: "^\\d{4}-\\d{2}-\\d{2}(\\.[a-z]+)?$" }, source: "https://docs.stripe.com/api/versioning", subject: "Stripe API version pin" },
    { asOf: "2026-11", confidence: "low", events: [{ date: "2024-07-03", what: "deprecated" }, { date: "2024-08-15", what: "creation-blocked" }, { approx: "2026-03-31 to 2026-05", date: null, state: "in-force", what: "retired" }], id: "teams-o365-connectors", matcher: { kind: "url-pattern", value: "(^|//)[a-z0-9-]+\\.webhook\\.office\\.com/|(^|//)outlook\\.office\\.com/webhook/" }, source: "https://devblogs.microsoft.com/microsoft365dev/retirement-of-office-365-connectors-within-microsoft-teams/", subject: "Office 365 connectors in Teams" },
    { asOf: "2026-11", confidence: "medium", events: [{ date: "2026-05-11", what: "creation-blocked" }], id: "tray-connector-builder", matcher: { kind: "tool", value: "tray-connector-builder" }, source: "https://docs.tray.ai", subject: "Tray Connector Builder" },
    { asOf: "2026-11", confidence: "low", events: [{ date: "2022-10-11", what: "deprecated" }], id: "wfcmd-save-state", matcher: { kind: "workflow-command", value: "save-state" }, source: "https://github.blog/changelog/2022-10-11-github-actions-deprecating-save-state-and-set-output-commands/", subject: "workflow command ::save-state" },
    { asOf: "2026-11", confidence: "low", events: [{ date: "2022-10-11", what: "deprecated" }], id: "wfcmd-set-output", matcher: { kind: "workflow-command", value: "set-output" }, source: "https://github.blog/changelog/2022-10-11-github-actions-deprecating-save-state-and-set-output-commands/", subject: "workflow command ::set-output" },
    { asOf: "2026-11", confidence: "medium", events: [{ date: "2025-04-30", what: "deprecated" }, { date: "2027-04-01", what: "retired" }], id: "zendesk-local-oauth", matcher: { kind: "auth-kind", value: "zendesk-oauth-without-expiry" }, source: "https://support.zendesk.com/hc/en-us/sections/4405298889242-Developer-updates", subject: "Zendesk local OAuth clients without refresh tokens" },
    { asOf: "2026-11", confidence: "low", events: [{ date: null, state: "in-force", what: "deprecated" }, { approx: "2026", date: null, state: "announced", what: "retired" }], id: "zendesk-password", matcher: { kind: "auth-kind", value: "zendesk-basic-password" }, source: "https://support.zendesk.com/hc/en-us/articles/7386291855386", subject: "Zendesk password access to the API" },
    { asOf: "2026-11", confidence: "low", events: [{ date: "2023-06-01", what: "creation-blocked" }, { date: "2023-09-08", what: "retired" }], id: "zoom-jwt", matcher: { kind: "auth-kind", value: "zoom-jwt" }, source: "https://developers.zoom.us/docs/internal-apps/jwt-faq/", subject: "Zoom JWT app type" }
  ],
  sources: [
    { commit: "a70eca337600e7d721dc48112c271f98661d208b", id: "endoflife", license: "MIT", url: "https://github.com/endoflife-date/endoflife.date" },
    { commit: "258d6c857", id: "runner", license: "MIT", url: "https://github.com/actions/runner" },
    { commit: "98c45c14903a402b3a1dcf0de8f9a1a9d69b19f8", id: "power-platform", license: "facts only", url: "https://learn.microsoft.com/power-platform/important-changes-coming" },
    { commit: "0070980781591a2f214aad38ae1590f8ae978dd7", id: "n8n-docs", license: "facts only", url: "https://github.com/n8n-io/n8n-docs" },
    { commit: "39ba7b91b38ce4ea5acc063d575fc1faa39cd794", id: "forge", license: "facts only", url: "https://developer.atlassian.com/platform/forge/" }
  ]
};

// src/catalog/lifecycle-rows.ts
var lifecycleRows = lifecycles_default.entries;
var notes;
var replacements;
function toLifecycle(row, computed = null) {
  notes ??= new Map(Object.entries(lifecycle_notes_default.notes));
  replacements ??= new Map(Object.entries(lifecycle_notes_default.replacements));
  const day = (what) => row.events.find((event) => event.what === what && event.date !== null)?.date ?? null;
  return {
    id: row.id,
    subject: row.subject,
    deprecated: day("deprecated"),
    unsupported: computed ?? day("unsupported"),
    retired: day("retired"),
    confidence: row.confidence,
    note: notes.get(row.id) ?? null,
    source: row.source,
    asOf: row.asOf,
    replacement: replacements.get(row.id) ?? null,
    events: row.events.map((event) => ({
      what: event.what,
      date: event.what === "unsupported" ? computed ?? event.date : event.date,
      approx: event.approx ?? null,
      state: computed === null ? event.state ?? null : null
    }))
  };
}

// src/catalog/match-lifecycle.ts
var comparisons = /* @__PURE__ */ new Map([
  ["github-action-version", matchesAction],
  ["github-runner-label", matchesLabel],
  ["google-scope-prefix", (matcher, value) => texts2(matcher).some((prefix) => value.startsWith(prefix))],
  ["manifest-version", (matcher, value) => texts2(matcher).includes(value)],
  ["meta-graph-version", (matcher, value) => texts2(matcher).includes(withoutV(value))],
  [
    "meta-graph-version-max",
    (matcher, value) => isNumber2(withoutV(value)) && Number(withoutV(value)) <= Number(matcher.value)
  ],
  ["mule-runtime-version", matchesMule],
  ["n8n-node-parameter", (matcher, value) => value === `${matcher.value}#${matcher.parameter}=${matcher.equals}`],
  ["n8n-node-type", matchesNode],
  ["nodejs-major", (matcher, value) => texts2(matcher).includes(/^v?(\d{1,4})(?:\.[\dx*.]*)?$/.exec(value)?.[1] ?? "")],
  ["power-platform-operation", matchesOperation],
  ["salesforce-api-version", matchesRange],
  ["shopify-api-version", (matcher, value) => new RegExp(String(matcher.value)).test(value)]
]);
function matchLifecycle(matcher, value) {
  const compare = comparisons.get(matcher.kind);
  if (compare !== void 0) return compare(matcher, value);
  return texts2(matcher).includes(value) || (matcher.also?.includes(value) ?? false);
}
function computeEnd(matcher, value) {
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(value) ?? [];
  if (matcher.computed === void 0 || year === void 0 || month === void 0) return null;
  const months = Number(year) * 12 + Number(month) - 1 + matcher.computed.supportedMonths;
  return `${String(Math.floor(months / 12)).padStart(4, "0")}-${String(months % 12 + 1).padStart(2, "0")}-01`;
}
function texts2(matcher) {
  const { value } = matcher;
  if (typeof value === "string") return [value];
  if (typeof value === "number") return [String(value)];
  return Array.isArray(value) ? value : [];
}
function matchesLabel(matcher, value) {
  const label = value.toLowerCase();
  return texts2(matcher).some(
    (image) => label === image || (matcher.alsoSuffixes ?? []).some((suffix) => label === image + suffix)
  );
}
function matchesAction(matcher, value) {
  const [, owner, repository, major] = /^([^/@]+)\/([^/@]+)(?:\/[^@]*)?@v?(\d{1,9})(?:\.\d+){0,2}$/.exec(value) ?? [];
  return texts2(matcher).includes(`${owner}/${repository}@v${major}`.toLowerCase());
}
function matchesMule(matcher, value) {
  const version = /^(\d+\.\d+)(?:[.:-]|$)/.exec(value)?.[1];
  const channel = /[-:]lts$/i.test(value) ? "lts" : void 0;
  return version !== void 0 && texts2(matcher).includes(version) && matcher.channel === channel;
}
function matchesNode(matcher, value) {
  const at2 = value.lastIndexOf("@");
  const [type, version] = at2 > 0 ? [value.slice(0, at2), value.slice(at2 + 1)] : [value, ""];
  if (!texts2(matcher).includes(type)) return false;
  return matcher.typeVersionBelow === void 0 || isNumber2(version) && Number(version) < matcher.typeVersionBelow;
}
function matchesOperation(matcher, value) {
  const at2 = value.indexOf("#");
  return value.slice(0, at2) === matcher.value && new RegExp(matcher.operationPattern ?? "").test(value.slice(at2 + 1));
}
function matchesRange(matcher, value) {
  const range = matcher.value;
  if (typeof range !== "object" || !("min" in range) || !isNumber2(withoutV(value))) return false;
  return Number(withoutV(value)) >= range.min && Number(withoutV(value)) <= range.max;
}
function withoutV(value) {
  return value.replace(/^v/i, "");
}
function isNumber2(value) {
  return /^\d{1,6}(\.\d{1,6})?$/.test(value);
}

// src/catalog/lifecycles.ts
var longest3 = 2e3;
var families = /* @__PURE__ */ new Map([
  ["google-scope", ["google-scope-list", "google-scope-prefix"]],
  ["google-scope-list", ["google-scope-list", "google-scope-prefix"]],
  ["google-scope-prefix", ["google-scope-list", "google-scope-prefix"]],
  ["meta-graph-version", ["meta-graph-version", "meta-graph-version-max"]],
  ["shopify-api-version", ["shopify-api-version", "shopify-api-version-literal"]]
]);
var byKind;
function findLifecycle(kind, value) {
  if (value.length > longest3) return null;
  for (const each of families.get(kind) ?? [kind]) {
    const row = rowsOf(each).find((candidate) => matchLifecycle(candidate.matcher, value));
    if (row !== void 0) return toLifecycle(row, computeEnd(row.matcher, value));
  }
  return null;
}
function endsByRule(id) {
  return lifecycleRows.some((row) => row.id === id && row.matcher.computed !== void 0);
}
function rowsOf(kind) {
  byKind ??= groupByKind();
  return byKind.get(kind) ?? [];
}
function groupByKind() {
  const groups2 = /* @__PURE__ */ new Map();
  for (const row of lifecycleRows) {
    if (row.events.length === 0) continue;
    const group = groups2.get(row.matcher.kind);
    if (group === void 0) groups2.set(row.matcher.kind, [row]);
    else group.push(row);
  }
  return groups2;
}

// src/read/calendar.ts
function calendarDeprecation(lifecycle, subject, place2) {
  return {
    signal: "calendar",
    subject,
    lifecycle: lifecycle.id,
    deprecated: lifecycle.deprecated,
    retired: lifecycle.retired ?? lifecycle.unsupported,
    certain: lifecycle.confidence === "high",
    message: lifecycle.subject,
    place: place2
  };
}
function findDeprecations(kind, value, subject, place2) {
  const lifecycle = findLifecycle(kind, value);
  return lifecycle === null ? [] : [calendarDeprecation(lifecycle, subject, place2)];
}

// src/read/connectors/apps-script.ts
var appsScript = {
  name: "apps-script",
  title: "Google Apps Script manifest",
  specification: "https://developers.google.com/apps-script/manifest",
  names: ["**/appsscript.json"],
  related: (file, around) => claspPaths(file.path, around),
  read(file, around) {
    const root = rootOf(file);
    if (root?.kind !== "map") return null;
    const script = scriptOf(file.path, around);
    const reading2 = readScript(root, file, script.id);
    return { connectors: reading2.connectors, gaps: [...script.gaps, ...reading2.gaps] };
  }
};
function readScript(root, file, id) {
  const place2 = placeIn(file, root.line);
  const scopes = readScopes(root, file);
  const fetchList = readFetchList(root, file, scopes.auth.scopes, scopes.inferred);
  const access = readAccess(root, file);
  const addOns = readAddOns(root, file);
  const used = readDependencies(root, file, id);
  const script = draftConnector({
    format: "apps-script",
    id,
    name: addOns.name ?? (folderOf(file.path) || id),
    role: "definition",
    places: [place2],
    auth: [scopes.auth],
    endpoints: distinctEndpoints([...fetchList.endpoints, ...addOns.endpoints]),
    triggers: [...access.triggers, ...addOns.triggers],
    settings: [
      {
        name: "scopes",
        value: scopes.inferred ? "inferred" : "declared",
        exposure: scopes.inferred ? 1 : 0,
        weight: "high",
        place: scopes.auth.place
      },
      fetchList.setting,
      ...access.settings,
      ...addOns.settings
    ],
    deprecations: readDeprecations(root, file, scopes.auth),
    uses: [...new Set(used.map(connectorKey))].sort(compareText)
  });
  const gaps = [...access.gaps];
  if (scopes.inferred) {
    const reason = "it lists no scopes: Google infers them from the code when the script is run";
    gaps.push({ kind: "unknown", file: file.path, line: null, reason });
  }
  return { connectors: [script, ...used], gaps };
}
function readScopes(root, file) {
  const list = at(root, "oauthScopes");
  const scopes = /* @__PURE__ */ new Map();
  for (const { text: value, line } of texts(list))
    if (!scopes.has(value)) scopes.set(value, draftScope({ value, place: placeIn(file, line) }));
  const place2 = placeIn(file, lineOfKey(root, "oauthScopes"));
  return {
    auth: { kind: "oauth2", name: "oauth", provider: "google", scopes: [...scopes.values()], place: place2 },
    inferred: list?.kind !== "list"
  };
}
function readDeprecations(root, file, auth) {
  const runtime = filledText(at(root, "runtimeVersion"));
  const place2 = placeIn(file, lineOfKey(root, "runtimeVersion"));
  return [
    ...runtime === void 0 ? [] : findDeprecations("appsscript-runtime", runtime, `runtime ${runtime}`, place2),
    ...auth.scopes.flatMap(({ value, place: place3 }) => {
      const listed6 = findDeprecations("google-scope-list", value, `scope ${value}`, place3);
      return listed6.length > 0 ? listed6 : findDeprecations("google-scope-prefix", value, `scope ${value}`, place3);
    })
  ];
}

// src/read/entra/exposed.ts
function readExposed(root, file) {
  const offered2 = [at(root, "api", "oauth2PermissionScopes"), at(root, "oauth2Permissions")].flatMap(items);
  const scopes = offered2.filter(isEnabled);
  const roles = items(at(root, "appRoles")).filter(isEnabled);
  return {
    operations: [
      ...scopes.flatMap((node) => offer(node, "scope", file)),
      ...roles.flatMap((node) => offer(node, "role", file))
    ],
    settings: [
      ...scopes.flatMap((node) => readConsent(node, file)),
      ...readPreAuthorized(root, offered2, file),
      ...readKnownClients(root, file)
    ]
  };
}
function isEnabled(node) {
  return flag(at(node, "isEnabled")) !== false;
}
function offer(node, what, file) {
  const value = filledText(at(node, "value"));
  if (value === void 0) return [];
  const place2 = placeIn(file, lineOfKey(node, "value"));
  return [{ id: `${what} ${value}`, auth: "oauth2", writes: false, deprecated: false, place: place2 }];
}
function readConsent(node, file) {
  const value = filledText(at(node, "value"));
  const type = filledText(at(node, "type"));
  if (value === void 0 || type === void 0) return [];
  const exposure = type === "Admin" ? 0 : 1;
  const place2 = placeIn(file, lineOfKey(node, "type"));
  return [{ name: `consent/${value}`, value: type, exposure, weight: "medium", place: place2 }];
}
function readPreAuthorized(root, offered2, file) {
  const names = new Map(
    offered2.flatMap((node) => {
      const [id, value] = [filledText(at(node, "id")), filledText(at(node, "value"))];
      return id === void 0 || value === void 0 ? [] : [[id.toLowerCase(), value]];
    })
  );
  const clients = [at(root, "api", "preAuthorizedApplications"), at(root, "preAuthorizedApplications")].flatMap(items);
  return clients.flatMap((node) => {
    const client = filledText(at(node, "appId"));
    if (client === void 0) return [];
    const ids = [at(node, "delegatedPermissionIds"), at(node, "permissionIds")].flatMap(texts);
    const granted = [...new Set(ids.map(({ text: text2 }) => names.get(text2.toLowerCase()) ?? text2))].sort(compareText);
    return [
      {
        name: `pre-authorized/${client.toLowerCase()}`,
        value: granted.join(", ") || "none",
        exposure: granted.length,
        weight: "high",
        place: placeIn(file, lineOfKey(node, "appId"))
      }
    ];
  });
}
function readKnownClients(root, file) {
  const clients = [at(root, "api", "knownClientApplications"), at(root, "knownClientApplications")].flatMap(texts);
  return clients.map(({ text: text2, line }) => ({
    name: `known-client/${text2.toLowerCase()}`,
    value: "true",
    exposure: 1,
    weight: "medium",
    place: placeIn(file, line)
  }));
}

// src/read/openapi/address.ts
var maximumAddress = 2e3;
function hostOf(address) {
  return address === void 0 || address.length > maximumAddress ? void 0 : readHost(address);
}
function readAddress(address, purpose, place2) {
  const read = hostOf(address);
  return read === void 0 ? [] : [{ ...read, direction: "outbound", purpose, place: place2 }];
}

// src/read/openapi/providers.ts
var providers = /* @__PURE__ */ new Map([
  ["login.microsoftonline.com", "microsoft-graph"],
  ["login.microsoftonline.us", "microsoft-graph"],
  ["login.partner.microsoftonline.cn", "microsoft-graph"],
  ["login.windows.net", "microsoft-graph"],
  ["graph.microsoft.com", "microsoft-graph"],
  ["accounts.google.com", "google"],
  ["oauth2.googleapis.com", "google"],
  ["www.googleapis.com", "google"],
  ["slack.com", "slack"],
  ["github.com", "github-oauth"]
]);
function providerOfUrls(urls) {
  for (const url of urls) {
    const provider = providers.get(hostOf(url)?.host ?? "");
    if (provider !== void 0) return provider;
  }
  return null;
}
function scopeKind(value) {
  if (value === "*" || value === ".default" || value.endsWith("/.default")) return "catch-all";
  return /[{}<>]|\[\[|\]\]|\$\(|%[A-Za-z_]\w*%|@[A-Za-z]+\(/.test(value) ? "template" : "literal";
}

// src/read/entra/permissions.ts
var principals = /* @__PURE__ */ new Map([
  ["Scope", "delegated"],
  ["Role", "application"]
]);
function readPermissions(required, file) {
  const gaps = [];
  const auth = [];
  const deprecations = [];
  for (const node of items(required)) {
    const resource = resourceOf(filledText(at(node, "resourceAppId")) ?? "");
    const place2 = placeIn(file, lineOfKey(node, "resourceAppId"));
    const scopes = /* @__PURE__ */ new Map();
    for (const access of items(at(node, "resourceAccess"))) {
      const read = readAccess2(access, resource, file);
      if (read.scope !== null) scopes.set(`${read.scope.principal} ${read.scope.value}`, read.scope);
      gaps.push(...read.gaps);
    }
    const provider = resource.id === graphAppId ? "microsoft-graph" : null;
    auth.push({ kind: "oauth2", name: resource.name, provider, scopes: [...scopes.values()], place: place2 });
    deprecations.push(...findDeprecations("entra-resource-app-id", resource.id, `resource ${resource.name}`, place2));
  }
  return { auth, deprecations, gaps };
}
function resourceOf(written) {
  const lower = written.toLowerCase();
  for (const [id, described] of microsoftResources()) {
    const name2 = described.replace(/ \(.*|,.*/s, "");
    if (lower === id || lower === name2.toLowerCase()) return { id, name: name2 };
  }
  return { id: isGuid(written) ? lower : written, name: isGuid(written) ? lower : written };
}
function readAccess2(node, resource, file) {
  const written = filledText(at(node, "id"));
  const place2 = placeIn(file, lineOfKey(node, "id"));
  const gap2 = (reason) => ({ kind: "unknown", file: file.path, line: place2.line, reason });
  if (written === void 0) return { scope: null, gaps: [gap2(`a permission of ${resource.name} has no id`)] };
  const type = filledText(at(node, "type")) ?? "";
  const principal = principals.get(type) ?? null;
  const value = spellPermission(written, type, resource);
  const shown = JSON.stringify(written);
  const gaps = [
    ...principal === null ? [gap2(`it is not known who holds ${shown}: its type is neither Scope nor Role`)] : [],
    ...isGuid(value) ? [gap2(`no catalogue knows the name of permission ${shown} of ${resource.name}`)] : []
  ];
  return { scope: draftScope({ value, principal, kind: scopeKind(value), place: place2 }), gaps };
}
function spellPermission(written, type, resource) {
  const isGraph = resource.id === graphAppId;
  if (isGuid(written)) {
    const name2 = isGraph && (type === "Scope" || type === "Role") ? findMicrosoftName(written, type) : void 0;
    return name2 ?? written.toLowerCase();
  }
  return isGraph ? written : `${resource.name}/${written}`;
}
function isGuid(text2) {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text2);
}

// src/read/entra/redirects.ts
function readRedirects(root, file) {
  const gaps = [];
  const native = /* @__PURE__ */ new Map();
  const endpoints = [
    ...redirectAddresses(root).map((address) => ({ ...address, purpose: "redirect" })),
    ...[at(root, "web", "logoutUrl"), at(root, "logoutUrl")].flatMap(texts).map((each) => ({ ...each, purpose: "logout" }))
  ].map(({ purpose, ...address }) => {
    const scheme = /^([a-z][a-z0-9+.-]*):(?!\d)/i.exec(address.text)?.[1]?.toLowerCase();
    if (scheme !== void 0 && scheme !== "http" && scheme !== "https") {
      native.set(scheme, [...native.get(scheme) ?? [], address]);
      return void 0;
    }
    const endpoint = draftEndpoint(address.text, purpose, placeIn(file, address.line));
    const reason = `a ${purpose} address in it names no host that can be read`;
    if (endpoint === void 0) gaps.push({ kind: "unknown", file: file.path, line: address.line, reason });
    return endpoint;
  });
  return { endpoints: distinctEndpoints(endpoints), settings: [...native].map((each) => nativeSetting(each, file)), gaps };
}
function redirectAddresses(root) {
  return [
    ...["web", "spa", "publicClient"].flatMap((platform) => texts(at(root, platform, "redirectUris"))),
    ...items(at(root, "replyUrlsWithType")).flatMap((reply) => texts(at(reply, "url"))),
    ...texts(at(root, "replyUrls"))
  ];
}
function nativeSetting([scheme, addresses2], file) {
  const values = addresses2.map(({ text: text2 }) => text2.replace(/[?#].*$/s, "").replace(/\/\/[^/@]*@/, "//"));
  return {
    name: `redirect-scheme/${scheme}`,
    value: [...new Set(values)].sort(compareText).join(", "),
    exposure: 1,
    weight: "medium",
    place: placeIn(file, addresses2[0]?.line ?? null)
  };
}

// src/read/secret-shapes.ts
var tokenShapes = [
  /\bgh[pousr]_[A-Za-z0-9]{36}/,
  /\bgithub_pat_[A-Za-z0-9_]{40}/,
  /\bglpat-[A-Za-z0-9_-]{20}/,
  /\bxox[abceoprs]-[A-Za-z0-9-]{10}/,
  /\bxapp-\d-[A-Za-z0-9-]{10}/,
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/,
  /\bAIza[A-Za-z0-9_-]{35}/,
  /\bya29\.[A-Za-z0-9_-]{20}/,
  /\bGOCSPX-[A-Za-z0-9_-]{20}/,
  /\bsk-ant-[A-Za-z0-9_-]{20}/,
  /\bsk-(?:proj-|svcacct-|or-v1-)?[A-Za-z0-9_-]{32}/,
  /\b[rs]k_(?:live|test)_[A-Za-z0-9]{16}/,
  /\bwhsec_[A-Za-z0-9+/=]{20}/,
  /\bnpm_[A-Za-z0-9]{36}/,
  /\bpypi-[A-Za-z0-9_-]{40}/,
  /\bdop_v1_[a-f0-9]{40}/,
  /\bhf_[A-Za-z0-9]{30}/,
  /\bshp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}/,
  /\bSG\.[A-Za-z0-9_-]{16,32}\.[A-Za-z0-9_-]{16}/,
  /\bdckr_pat_[A-Za-z0-9_-]{20}/,
  /\bATATT[A-Za-z0-9_=-]{40}/,
  /\bpat-(?:na|eu)\d-[a-f0-9-]{36}/,
  /\bsecret_[A-Za-z0-9]{43}\b/,
  /\bntn_[A-Za-z0-9]{40}/,
  /\blin_api_[A-Za-z0-9]{30}/,
  /(?<=\beyJ[A-Za-z0-9_-]{10,400})\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10}/,
  /-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----/
];
var secretAddresses = [
  /https:\/\/hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Z0-9]{6}[A-Za-z0-9/]{16}/,
  /https:\/\/(?:\w{1,20}\.)?discord(?:app)?\.com\/api\/webhooks\/\d{10,25}\/[A-Za-z0-9_-]{40}/
];
var shapes = [...tokenShapes, ...secretAddresses].map((shape) => new RegExp(shape, "g"));
var anyShape = new RegExp(shapes.map((shape) => shape.source).join("|"));
var placeholderWords = /^(?:<[^<>]*>|\[[^[\]]*\]|x{3,}|\*{3,}|\.{3,}|…|-+|_+|your[a-z]{0,20}|(?:your|insert|enter|replace|change|add|put)[ _-].*|(?:todo|tbd|fixme|change-?me|placeholder|example|dummy|redacted|none|null|undefined|n\/a|secret|password|token|api[ _-]?key)|.*[ _-](?:here|placeholder))$/i;
var reference = /\$\{\{[^}]*\}\}|\{\{[^}]*\}\}|\$\{[^}]*\}|\$\([^)]*\)|<<[^>]*>>|(?:^|[\s:=/"'])\$[A-Za-z_][A-Za-z0-9_]*|%[A-Za-z_][A-Za-z0-9_]*%|\bop:\/\/\S+|\bkeychain:\S+/;
function looksLikeSecret(text2) {
  if (text2.length < 12 || !anyShape.test(text2)) return false;
  return shapes.some((shape) => {
    for (const found of text2.matchAll(shape)) if (!isFiller(found[0])) return true;
    return false;
  });
}
function isPlaceholder(text2) {
  const trimmed = text2.trim();
  if (trimmed === "") return true;
  if (trimmed.length > 2e3) return false;
  return reference.test(trimmed) || placeholderWords.test(trimmed);
}
function isFiller(found) {
  if (found.startsWith("-----")) return false;
  return new Set(found.slice(-12)).size <= 3 || /example/i.test(found);
}

// src/read/openapi/references.ts
var maximumSteps = 20;
var maximumGaps = 200;
var maximumLength = 2e3;
function referenceOf(node) {
  return node?.kind === "map" ? text(node.entries.get("$ref")?.value) : void 0;
}
function openReferences(document, around) {
  const known = /* @__PURE__ */ new Map();
  const gaps = /* @__PURE__ */ new Map();
  const note2 = (kind, file, line, reason) => {
    if (gaps.size < maximumGaps) gaps.set(`${file.path}
${reason}`, { kind, file: file.path, line, reason });
    else if (gaps.size === maximumGaps) {
      gaps.set("", {
        kind: "unreadable",
        file: document.path,
        line: null,
        reason: "more of its references lead nowhere"
      });
    }
    return void 0;
  };
  const follow2 = (from, steps) => {
    const reference2 = referenceOf(from.node);
    if (reference2 === void 0) return from;
    const line = from.node.line;
    if (steps >= maximumSteps || reference2.length > maximumLength) {
      return note2("unreadable", from.file, line, "it holds a reference that is too long to follow");
    }
    const ofFile = known.get(from.file) ?? /* @__PURE__ */ new Map();
    known.set(from.file, ofFile);
    const before = ofFile.get(reference2);
    if (before === "open")
      return note2("unreadable", from.file, line, `the reference ${quote(reference2)} leads in a circle`);
    if (before !== void 0 || ofFile.has(reference2)) return before;
    ofFile.set(reference2, "open");
    const target = look(from, reference2, steps);
    ofFile.set(reference2, target);
    return target;
  };
  const look = (from, reference2, steps) => {
    const hash2 = reference2.indexOf("#");
    const address = hash2 === -1 ? reference2 : reference2.slice(0, hash2);
    const file = address === "" ? from.file : open4(from, address);
    if (file === void 0) return void 0;
    const read = documentOf(file);
    if (read.kind === "broken") {
      return note2("unreadable", file, read.line, `${read.reason}; ${document.path} refers to it`);
    }
    const root = read.roots[0];
    if (root === void 0) return void 0;
    let current = { file, node: root };
    for (const key of pointerKeys(hash2 === -1 ? "" : reference2.slice(hash2 + 1)) ?? ["#"]) {
      const holder = follow2(current, steps + 1);
      const node = holder === void 0 ? void 0 : childOf(holder.node, key);
      if (holder === void 0) return void 0;
      if (node === void 0) {
        return note2("unreadable", from.file, from.node.line, `it refers to ${quote(reference2)}, which is not there`);
      }
      current = { file: holder.file, node };
    }
    return follow2(current, steps + 1);
  };
  const open4 = (from, address) => {
    const { file, node } = from;
    const remote = /^(?:[A-Za-z][A-Za-z0-9+.-]*:)?\/\/([^/?#]*)/.exec(address);
    if (remote !== null) {
      const host = remote[1]?.slice(remote[1].lastIndexOf("@") + 1) ?? "";
      return note2("unknown", file, node.line, `it refers to a document at ${quote(host)}, which is not read`);
    }
    const path = pathOfReference(file.path, address);
    if (path === void 0) {
      return note2("unreadable", file, node.line, `it refers to ${quote(address)}, which is outside the tree`);
    }
    const found = around.file(path);
    if (found !== void 0) return found;
    const state = around.has(path) ? "could not be read" : "is not there";
    return note2("unreadable", file, node.line, `it refers to the file ${quote(path)}, which ${state}`);
  };
  return {
    follow: (from) => follow2(from, 0),
    at(from, ...keys) {
      let current = from === void 0 ? void 0 : follow2(from, 0);
      for (const key of keys) {
        const node = current === void 0 ? void 0 : childOf(current.node, key);
        if (current === void 0 || node === void 0) return void 0;
        current = follow2({ file: current.file, node }, 0);
      }
      return current;
    },
    gaps: () => [...gaps.values()]
  };
}
function pathOfReference(from, address) {
  let decoded = address;
  try {
    decoded = decodeURIComponent(address);
  } catch {
  }
  return resolveWithin(folderOf(from), decoded);
}
function locatedEntries(from) {
  if (from === void 0) return [];
  return entries(from.node).map(({ key, line, value }) => ({ key, line, at: { file: from.file, node: value } }));
}
function pointerKeys(pointer) {
  if (pointer === "") return [];
  if (!pointer.startsWith("/")) return void 0;
  let decoded = pointer;
  try {
    decoded = decodeURIComponent(pointer);
  } catch {
  }
  return decoded.slice(1).split("/").map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function childOf(node, key) {
  if (node.kind === "map") return node.entries.get(key)?.value;
  return node.kind === "list" && /^\d{1,9}$/.test(key) ? node.items[Number(key)] : void 0;
}
function quote(value) {
  return JSON.stringify(value.length > 200 ? `${value.slice(0, 200)}…` : value);
}

// src/read/openapi/operations.ts
var methods = /* @__PURE__ */ new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"]);
var reading = /* @__PURE__ */ new Set(["get", "head", "options", "trace", "query"]);
function findPaths(paths, references) {
  const found = locatedEntries(paths).flatMap(({ key, at: at2 }) => {
    const item = key.startsWith("x-") ? void 0 : references.follow(at2);
    return item === void 0 ? [] : [{ path: key, at: item, operations: operationsOf(key, at2, item, references) }];
  });
  return tellApart(found);
}
function operationsOf(path, own, item, references) {
  const layers = own === item ? [item] : [own, item];
  const seen = /* @__PURE__ */ new Set();
  return layers.flatMap(
    (layer) => locatedEntries(layer).flatMap(({ key, line, at: at2 }) => {
      const method = key.toLowerCase();
      if (!methods.has(method) || seen.has(method)) return [];
      const operation = references.follow(at2);
      if (operation?.node.kind !== "map") return [];
      seen.add(method);
      return [readOperation(path, method, operation, placeOf(at2, line, operation))];
    })
  );
}
function placeOf(written, line, operation) {
  return referenceOf(written.node) === void 0 ? { file: written.file.path, line } : { file: operation.file.path, line: operation.node.line };
}
function readOperation(path, method, at2, place2) {
  return {
    id: operationIdOf(at2.node) ?? `${method.toUpperCase()} ${path}`,
    method: method.toUpperCase(),
    path,
    at: at2,
    writes: !reading.has(method),
    deprecated: flag(field(at2.node, "deprecated")) === true,
    place: place2
  };
}
function operationIdOf(node) {
  const id = filledText(field(node, "operationId"));
  return id === void 0 || /^[A-Z]+ \//.test(id) ? void 0 : id;
}
function tellApart(paths) {
  const keepers = /* @__PURE__ */ new Map();
  const twice = /* @__PURE__ */ new Set();
  for (const operation of paths.flatMap((path) => path.operations)) {
    const before = keepers.get(operation.id);
    const name2 = nameOf(operation);
    if (before !== void 0) twice.add(operation.id);
    if (before === void 0 || compareText(name2, before) < 0) keepers.set(operation.id, name2);
  }
  if (twice.size === 0) return [...paths];
  return paths.map((path) => ({
    ...path,
    operations: path.operations.map(
      (operation) => twice.has(operation.id) && keepers.get(operation.id) !== nameOf(operation) ? { ...operation, id: nameOf(operation) } : operation
    )
  }));
}
function nameOf(operation) {
  return `${operation.method} ${operation.path}`;
}
function holdersOf(root, paths) {
  return [root, ...paths.flatMap((path) => [path.at, ...path.operations.map((operation) => operation.at)])];
}
function field(node, key) {
  return node.kind === "map" ? node.entries.get(key)?.value : void 0;
}
function placeOfKey(at2, key) {
  return { file: at2.file.path, line: lineOfKey(at2.node, key) };
}

// src/read/openapi/key-defaults.ts
var keyNames = /^(?:x?(?:api|access|auth|app|client)(?:key|token|secret)|(?:proxy)?authorization|(?:ocpapim)?subscriptionkey|x?functionskey|password)$/;
function readKeyDefaults(holders) {
  const found = /* @__PURE__ */ new Map();
  for (const holder of holders) {
    const parameters = at(holder.node, "parameters");
    const list = parameters?.kind === "list" ? items(parameters) : entries(parameters).map((entry) => entry.value);
    for (const node of list) {
      const secret = readKeyDefault({ file: holder.file, node });
      if (secret !== void 0 && !found.has(secret.name)) found.set(secret.name, secret);
    }
  }
  return [...found.values()];
}
function readKeyDefault(parameter) {
  const name2 = filledText(at(parameter.node, "name"));
  const where = filledText(at(parameter.node, "in"));
  if (name2 === void 0 || where !== "header" && where !== "query") return void 0;
  const schema = at(parameter.node, "schema");
  const holder = schema !== void 0 && at(schema, "default") !== void 0 ? schema : parameter.node;
  const value = at(holder, "default");
  if (!holdsKey(name2, value)) return void 0;
  const place2 = placeOfKey({ file: parameter.file, node: holder }, "default");
  return { name: `default of ${name2}`, kind: "literal", place: place2 };
}
function holdsKey(name2, value) {
  if (value?.kind !== "scalar" || name2.length > 60) return false;
  if (!keyNames.test(name2.toLowerCase().replace(/[-_. ]/g, ""))) return false;
  const key = value.text.trim().replace(/^(?:bearer|basic|token|apikey)(?:\s+|$)/i, "");
  return key.length >= 8 && /\d/.test(key) && !/\s/.test(key) && !standsForKey(key);
}
function standsForKey(text2) {
  return isPlaceholder(text2) || /^\[\[|^<|^\{|^__|@[A-Za-z]+\(|dummy|placeholder|(?:^|[-_ ])your(?:[-_ ]|$)|^(?:your|test$)/i.test(text2.trim()) || /^[A-Z]+(?:_[A-Z]+)+$/.test(text2.trim());
}

// src/read/entra/secrets.ts
function readSecrets(root, file) {
  return items(at(root, "passwordCredentials")).flatMap((node, index) => {
    const key = ["secretText", "value"].find((each) => {
      const value = filledText(at(node, each));
      return value !== void 0 && !standsForKey(value);
    });
    if (key === void 0) return [];
    return [{ name: `password ${index + 1}`, kind: "literal", place: placeIn(file, lineOfKey(node, key)) }];
  });
}

// src/read/entra/settings.ts
var audiences = /* @__PURE__ */ new Map([
  ["AzureADMyOrg", 0],
  ["AzureADMultipleOrgs", 1],
  ["PersonalMicrosoftAccount", 2],
  ["AzureADandPersonalMicrosoftAccount", 3]
]);
var switches = [
  {
    name: "implicit-access-token",
    paths: [["web", "implicitGrantSettings", "enableAccessTokenIssuance"], ["oauth2AllowImplicitFlow"]]
  },
  {
    name: "implicit-id-token",
    paths: [["web", "implicitGrantSettings", "enableIdTokenIssuance"], ["oauth2AllowIdTokenImplicitFlow"]]
  },
  { name: "public-client", paths: [["isFallbackPublicClient"], ["allowPublicClient"]] },
  { name: "mapped-claims", paths: [["api", "acceptMappedClaims"], ["acceptMappedClaims"]] }
];
function readEntraSettings(root, file) {
  return [readAudience(root, file), ...switches.map(({ name: name2, paths }) => readSwitch(root, name2, paths, file))];
}
function readAudience(root, file) {
  const older = flag(at(root, "availableToOtherTenants"));
  const inOlderWords = older === void 0 ? "not given" : older ? "AzureADMultipleOrgs" : "AzureADMyOrg";
  const value = filledText(at(root, "signInAudience")) ?? inOlderWords;
  const key = has(root, "signInAudience") ? "signInAudience" : "availableToOtherTenants";
  const place2 = placeIn(file, lineOfKey(root, key));
  return { name: "sign-in-audience", value, exposure: audiences.get(value) ?? 3, weight: "high", place: place2 };
}
function readSwitch(root, name2, paths, file) {
  const on = paths.some((path) => flag(at(root, ...path)) === true);
  const written = paths.find((path) => at(root, ...path) !== void 0);
  const line = written === void 0 ? root.line : lineOfKey(at(root, ...written.slice(0, -1)), written.at(-1) ?? "");
  return { name: name2, value: String(on), exposure: on ? 1 : 0, weight: "high", place: placeIn(file, line) };
}

// src/read/entra/shape.ts
var ownKeys = [
  "api",
  "appId",
  "appRoles",
  "displayName",
  "identifierUris",
  "name",
  "oauth2Permissions",
  "publicClient",
  "replyUrls",
  "replyUrlsWithType",
  "spa",
  "web"
];
function registrationOf(root) {
  if (root?.kind === "list")
    return root.items.length > 0 && root.items.every(isResource) ? { whole: false, required: root } : null;
  if (root?.kind !== "map") return null;
  const required = at(root, "requiredResourceAccess");
  const lists = required?.kind === "list" && items(required).every(isResource);
  if (has(root, "requiredResourceAccess") && !lists) return null;
  const whole = ownKeys.some((key) => has(root, key)) && (lists || filledText(at(root, "signInAudience")) !== void 0);
  if (whole) return { whole, required };
  return lists && items(required).length > 0 ? { whole: has(root, "signInAudience"), required } : null;
}
function isResource(node) {
  return filledText(at(node, "resourceAppId")) !== void 0 && at(node, "resourceAccess")?.kind === "list";
}

// src/read/connectors/entra-manifest.ts
var entraManifest = {
  name: "entra-manifest",
  title: "Microsoft Entra app manifest",
  specification: "https://learn.microsoft.com/entra/identity-platform/reference-microsoft-graph-app-manifest",
  names: [],
  content: {
    names: ["**/*.{json,jsonc}"],
    pattern: /"(?:requiredResourceAccess|resourceAppId|signInAudience)"\s*:/
  },
  read(file) {
    const root = rootOf(file);
    const shape = registrationOf(root);
    return root === void 0 || shape === null ? null : readRegistration(root, shape.required, shape.whole, file);
  }
};
function readRegistration(root, required, whole, file) {
  const permissions = readPermissions(required, file);
  const facts = { auth: permissions.auth.length > 0 ? permissions.auth : [draftSignIn(root, file)] };
  const known = { format: "entra-manifest", role: "definition", places: [placeIn(file, root.line)] };
  if (!whole) {
    const connector2 = draftConnector({ ...known, ...facts, id: file.path, deprecations: permissions.deprecations });
    return { connectors: [connector2], gaps: permissions.gaps };
  }
  const appId = filledText(at(root, "appId"));
  const id = appId !== void 0 && isGuid(appId) ? appId.toLowerCase() : file.path;
  const redirects2 = readRedirects(root, file);
  const exposed = readExposed(root, file);
  const connector = draftConnector({
    ...known,
    ...facts,
    id,
    name: filledText(at(root, "displayName")) ?? filledText(at(root, "name")) ?? id,
    publisher: filledText(at(root, "publisherDomain")) ?? null,
    endpoints: redirects2.endpoints,
    operations: exposed.operations,
    settings: [...readEntraSettings(root, file), ...redirects2.settings, ...exposed.settings],
    secrets: readSecrets(root, file),
    deprecations: permissions.deprecations
  });
  return { connectors: [connector], gaps: [...permissions.gaps, ...redirects2.gaps] };
}
function draftSignIn(root, file) {
  return { kind: "oauth2", name: "oauth", provider: null, scopes: [], place: placeIn(file, root.line) };
}

// src/read/github/facts.ts
function noFacts() {
  return { connectors: [], uses: [], code: [], settings: [], deprecations: [], gaps: [], checkouts: [] };
}
function addGap(facts, context, line, reason) {
  facts.gaps.push({ kind: "unknown", file: context.file.path, line, reason });
}
function settleFacts(facts) {
  return {
    code: settle(facts.code, (code) => `${code.kind}
${code.name}
${code.digest}`),
    settings: settle(facts.settings, (setting) => setting.name),
    deprecations: settle(facts.deprecations, (deprecation) => deprecation.subject),
    uses: settle([...facts.uses, ...facts.connectors.map((used) => `${used.format}:${used.id}`)], (key) => key)
  };
}
function settle(items2, key) {
  const first = /* @__PURE__ */ new Map();
  for (const item of items2) if (!first.has(key(item))) first.set(key(item), item);
  return sortBy(first.values(), key);
}

// src/read/github/expression-paths.ts
var maximumLength2 = 21e3;
var token = /[A-Za-z_][A-Za-z0-9_-]*|\d[\w.]*|'(?:[^']|'')*'|==|!=|<=|>=|&&|\|\||[^\s]/g;
var comparisons2 = /* @__PURE__ */ new Set(["==", "!=", "<", ">", "<=", ">="]);
var testing = /* @__PURE__ */ new Set(["contains", "startswith", "endswith", "hashfiles"]);
function readExpression(text2) {
  const tokens = [...text2.slice(0, maximumLength2).matchAll(token)].map((match) => match[0]);
  const progress = { tokens, paths: [], literals: [], open: [], position: 0, testing: 0, whole: 0 };
  while (progress.position < tokens.length) readToken(progress);
  for (const { bracket, owner } of progress.open)
    if (bracket === "[" && owner !== null) keep(progress, `${owner}.?`, false);
  return { paths: progress.paths, literals: progress.literals };
}
function readToken(progress) {
  const before = progress.tokens[progress.position - 1] ?? "";
  const current = progress.tokens[progress.position++] ?? "";
  if (current.startsWith("'") && current.length > 1) progress.literals.push(current.slice(1, -1).replaceAll("''", "'"));
  else if (current === "(" || current === "[") open(progress, { bracket: current, owner: null, tested: false });
  else if (current === ")" || current === "]") close2(progress, current);
  else if (/^[A-Za-z_]/.test(current)) {
    const name2 = current.toLowerCase();
    if (progress.tokens[progress.position] === "(") {
      progress.position++;
      open(progress, { bracket: "(", owner: name2, tested: false });
    } else follow(progress, name2, before === "!" || comparisons2.has(before));
  }
}
function follow(progress, from, tested) {
  let path = from;
  for (; ; ) {
    const [first, second, third] = progress.tokens.slice(progress.position, progress.position + 3);
    if (first === "." && second !== void 0 && /^[A-Za-z_*]/.test(second)) {
      path += `.${second.toLowerCase()}`;
      progress.position += 2;
    } else if (first === "[" && second !== void 0 && third === "]" && /^(?:'[^']*'|\d+|\*)$/.test(second)) {
      path += `.${second.replaceAll("'", "").toLowerCase()}`;
      progress.position += 3;
    } else if (first === "[") {
      progress.position++;
      open(progress, { bracket: "[", owner: path, tested });
      return;
    } else break;
  }
  const next = progress.tokens[progress.position] ?? "";
  keep(progress, path, tested || comparisons2.has(next) || next === "&&");
}
function keep(progress, path, tested) {
  progress.paths.push({ path, tested: tested || progress.testing > 0, whole: progress.whole > 0 });
}
function open(progress, bracket) {
  progress.open.push(bracket);
  if (bracket.bracket === "(") count(progress, bracket.owner, 1);
}
function close2(progress, bracket) {
  const last = progress.open.at(-1);
  if (last === void 0 || last.bracket === "(" !== (bracket === ")")) return;
  progress.open.pop();
  if (last.bracket === "(") count(progress, last.owner, -1);
  else if (last.owner !== null) follow(progress, `${last.owner}.?`, last.tested);
}
function count(progress, name2, step) {
  if (name2 === "tojson") progress.whole += step;
  else if (name2 !== null && testing.has(name2)) progress.testing += step;
}

// src/read/github/expressions.ts
function findExpressions(text2) {
  const found = [];
  let start = text2.indexOf("${{");
  while (start !== -1) {
    const end2 = endOfExpression(text2, start + 3);
    if (end2 === void 0) break;
    found.push({ text: text2.slice(start + 3, end2).trim(), start, end: end2 + 2 });
    start = text2.indexOf("${{", end2 + 2);
  }
  return found;
}
function hasExpression(text2) {
  return text2.includes("${{");
}
function wholeExpression(text2) {
  const trimmed = text2.trim();
  const [first] = findExpressions(trimmed);
  return first?.start === 0 && first.end === trimmed.length ? first.text : void 0;
}
function endOfExpression(text2, from) {
  let quoted = false;
  for (let index = from; index < text2.length; index++) {
    const character = text2[index];
    if (character === "'") quoted = !quoted;
    else if (!quoted && character === "}" && text2[index + 1] === "}") return index;
  }
  return void 0;
}

// src/read/github/untrusted-input.ts
var chosen = [
  "github.head_ref",
  "github.event.issue.title",
  "github.event.issue.body",
  "github.event.discussion.title",
  "github.event.discussion.body",
  "github.event.comment.body",
  "github.event.review.body",
  "github.event.review_comment.body",
  "github.event.pull_request.title",
  "github.event.pull_request.body",
  "github.event.pull_request.head.ref",
  "github.event.pull_request.head.label",
  "github.event.pull_request.head.repo.default_branch",
  "github.event.pull_request.head.repo.description",
  "github.event.pull_request.head.repo.homepage",
  "github.event.pages.*.page_name",
  "github.event.pages.*.title",
  "github.event.commits.*.message",
  "github.event.commits.*.author.email",
  "github.event.commits.*.author.name",
  "github.event.commits.*.committer.email",
  "github.event.commits.*.committer.name",
  "github.event.head_commit.message",
  "github.event.head_commit.author.email",
  "github.event.head_commit.author.name",
  "github.event.head_commit.committer.email",
  "github.event.head_commit.committer.name",
  "github.event.workflow_run.display_title",
  "github.event.workflow_run.head_branch",
  "github.event.workflow_run.head_commit.message",
  "github.event.workflow_run.head_commit.author.email",
  "github.event.workflow_run.head_commit.author.name",
  "github.event.workflow_run.head_repository.description",
  "github.event.workflow_run.pull_requests.*.head.ref"
];
var head = [
  "github.head_ref",
  "github.event.pull_request.head.**",
  "github.event.pull_request.merge_commit_sha",
  "github.event.workflow_run.head_branch",
  "github.event.workflow_run.head_commit.**",
  "github.event.workflow_run.head_repository.**",
  "github.event.workflow_run.head_sha",
  "github.event.workflow_run.pull_requests.**",
  "github.event.check_run.head_sha",
  "github.event.check_run.pull_requests.**",
  "github.event.check_suite.head_branch",
  "github.event.check_suite.head_sha",
  "github.event.check_suite.pull_requests.**"
];
var chosenPaths = chosen.map((path) => path.split("."));
var headPaths = head.map((path) => path.split("."));
var isChosenText = {
  name: "chosen",
  ofPath(use) {
    const parts = use.path.split(".");
    return chosenPaths.some((path) => matches(parts, path) || use.whole && holds(parts, path));
  }
};
var isHeadCode = {
  name: "head",
  ofPath(use) {
    const parts = use.path.split(".");
    return headPaths.some((path) => matches(parts, path));
  },
  ofText: namesPullRequest
};
var isOpen = { name: "open", ofPath: (use) => /^(?:steps|needs|env)\./.test(use.path) };
function namesPullRequest(text2) {
  if (text2.includes("refs/pull/")) return true;
  const start = text2.indexOf("pull/");
  return start !== -1 && /\/(?:head|merge)\b/.test(text2.slice(start));
}
function matches(parts, path) {
  const open4 = path.at(-1) === "**";
  const fixed = open4 ? path.slice(0, -1) : path;
  return (open4 ? parts.length >= fixed.length : parts.length === fixed.length) && agree(parts, fixed);
}
function holds(parts, path) {
  return parts.length < path.length && agree(parts, path.slice(0, parts.length));
}
function agree(parts, path) {
  return path.every((part, index) => {
    const given = parts[index];
    return part === "*" || given === part || given === "*" || given === "?";
  });
}

// src/read/github/values.ts
function nestValues(outer, own) {
  return { own, outer, answers: /* @__PURE__ */ new Map() };
}
function readEnv(env) {
  return new Map(
    entries(env).flatMap(({ key, value }) => {
      const given = text(value);
      return given === void 0 ? [] : [[`env.${key.toLowerCase()}`, given]];
    })
  );
}
function readOutputs(jobs) {
  return new Map(
    entries(jobs).flatMap(
      (job) => entries(job.value.kind === "map" ? job.value.entries.get("outputs")?.value : void 0).flatMap((output) => {
        const given = text(output.value);
        const path = `needs.${job.key}.outputs.${output.key}`.toLowerCase();
        return given === void 0 ? [] : [[path, given]];
      })
    )
  );
}
function findValue(values, path) {
  return ownerOf(values, path)?.own.get(path);
}
function askText(values, question, given, depth = 0) {
  return question.ofText?.(given) === true || findExpressions(given).some((found) => askExpression(values, question, found.text, depth));
}
function askExpression(values, question, expression2, depth = 0) {
  return readExpression(expression2).paths.some((use) => !use.tested && askPath(values, question, use, depth));
}
var maximumDepth2 = 16;
function askPath(values, question, use, depth) {
  const owner = ownerOf(values, use.path);
  if (owner === void 0 || depth >= maximumDepth2) return question.ofPath(use);
  const key = `${question.name} ${use.path}`;
  const known = owner.answers.get(key);
  if (known !== void 0) return known;
  owner.answers.set(key, false);
  const answer = askText(owner, question, owner.own.get(use.path) ?? "", depth + 1);
  owner.answers.set(key, answer);
  return answer;
}
function ownerOf(values, path) {
  for (let level = values; level !== null; level = level.outer) if (level.own.has(path)) return level;
  return void 0;
}

// src/read/github/scripts.ts
function digestScript(script, shell) {
  const lines = linesOf(script).map(dropBlanks);
  while (lines.at(-1) === "") lines.pop();
  const body = lines.join("\n");
  return digestText(shell?.includes("{0}") === true ? `${shell}
${body}` : body);
}
function findOldCommands(script, place2) {
  const names = new Set([...script.matchAll(/::([a-z][a-z-]{2,30})(?=[\s:])/g)].map((match) => match[1] ?? ""));
  return [...names].flatMap((name2) => findDeprecations("workflow-command", name2, `workflow command ::${name2}`, place2));
}
function findHeadCheckouts(script, values) {
  const joined2 = linesOf(script).join("\n").replaceAll("\\\n", " ");
  return [...new Set(joined2.split("\n").flatMap((line) => readLine2(line.trim(), values)))];
}
var gitVerbs = /\b(?:fetch|checkout|switch|merge|pull|clone|reset|worktree|cherry-pick|rebase|remote)\b/;
function readLine2(line, values) {
  if (line.startsWith("#")) return [];
  if (/\bpr\s{1,9}(?:checkout|co)\b/.test(line) && /\b(?:gh|hub)\b/.test(line)) return ["gh pr checkout"];
  if (!/\bgit\b/.test(line) || !gitVerbs.test(line)) return [];
  const pull = namesPullRequest(line) ? [pullRequestIn(line)] : [];
  const expressions = findExpressions(line).filter((found) => askExpression(values, isHeadCode, found.text)).map((found) => line.slice(found.start, found.end));
  return [...pull, ...pull.length > 0 ? [] : [...expressions, ...variablesIn(line, values)]];
}
function pullRequestIn(line) {
  const start = line.indexOf("pull/");
  const rest = line.slice(line.startsWith("refs/", start - 5) ? start - 5 : start);
  const end2 = /\/(?:head|merge)\b/.exec(rest);
  return end2 === null ? /^[^\s"']*/.exec(rest)?.[0] ?? rest : rest.slice(0, end2.index + end2[0].length);
}
function variablesIn(line, values) {
  const names = new Set([...line.matchAll(/\$\{?(?:env:)?([A-Za-z_]\w*)/gi)].map((match) => match[1] ?? ""));
  return [...names].flatMap((name2) => {
    if (name2 === "GITHUB_HEAD_REF") return [`$${name2}`];
    const path = `env.${name2.toLowerCase()}`;
    return askExpression(values, isHeadCode, path) ? [findValue(values, path) ?? `$${name2}`] : [];
  });
}
function findInScript(script, values, question) {
  const found = findExpressions(script).filter((one) => askExpression(values, question, one.text));
  return [...new Set(found.map((one) => one.text))];
}
function findPaths2(text2, values, question) {
  const paths = findExpressions(text2).flatMap((found) => readExpression(found.text).paths.map((use) => use.path));
  return [...new Set(paths)].filter((path) => askExpression(values, question, path));
}
function linesOf(script) {
  return script.split(/\r\n|\r|\n/);
}
function dropBlanks(line) {
  let end2 = line.length;
  while (end2 > 0 && (line[end2 - 1] === " " || line[end2 - 1] === "	")) end2--;
  return line[end2 - 1] === "\\" ? line : line.slice(0, end2);
}

// src/read/github/checkouts.ts
var allowForks = "allow-unsafe-pr-checkout";
var maximumName = 200;
function readCheckout(step, id, where, values, context, facts) {
  if (!/checkout/.test(id.slice(id.indexOf("/")))) return;
  const given = at(step, "with");
  const line = lineOfKey(step, "uses");
  if (id === "actions/checkout")
    facts.checkouts.push({
      keepsToken: flag(at(given, "persist-credentials")) !== false,
      takesForks: has(given, allowForks) && flag(at(given, allowForks)) !== false,
      line
    });
  const ref = filledText(at(given, "ref"));
  const repository = filledText(at(given, "repository"));
  const refs = [ref, repository].filter((text2) => text2 !== void 0);
  const strange = refs.find((text2) => askText(values, isHeadCode, text2));
  if (strange !== void 0) {
    const key = strange === ref ? "ref" : "repository";
    facts.code.push(draftCheckout(strange, context, lineOfKey(given, key)));
    return;
  }
  const open4 = refs.flatMap((text2) => findPaths2(text2, values, isOpen))[0];
  if (open4 === void 0 || !context.strangers) return;
  const reason = `the checkout of ${where} takes what it checks out from ${open4}: whether that is code of whoever starts the workflow is known only at run time`;
  addGap(facts, context, lineOfKey(given, ref === void 0 ? "repository" : "ref"), reason);
}
function readScriptCheckouts(script, line, values, context, facts) {
  for (const ref of findHeadCheckouts(script, values)) facts.code.push(draftCheckout(ref, context, line));
}
function draftCheckout(ref, context, line) {
  const name2 = looksLikeSecret(ref) ? "git" : ref.slice(0, maximumName);
  return {
    kind: "checkout",
    name: name2,
    digest: digestText(name2),
    untrusted: true,
    place: placeIn(context.file, line)
  };
}
function addForkSetting(context, facts) {
  const first = facts.checkouts.find((checkout) => checkout.takesForks);
  if (first === void 0) return;
  const place2 = placeIn(context.file, first.line);
  facts.settings.push({ name: allowForks, value: "true", exposure: 1, weight: "high", place: place2 });
}
function addTokenSetting(context, facts) {
  const [first] = facts.checkouts;
  if (first === void 0) return;
  const keeping = facts.checkouts.find((checkout) => checkout.keepsToken);
  facts.settings.push({
    name: "persist-credentials",
    value: keeping === void 0 ? "false" : "true",
    exposure: keeping === void 0 ? 0 : 1,
    weight: "medium",
    place: placeIn(context.file, (keeping ?? first).line)
  });
}

// src/read/github/handed-secrets.ts
function noSecrets() {
  return { references: /* @__PURE__ */ new Map(), literals: /* @__PURE__ */ new Map(), whole: /* @__PURE__ */ new Map() };
}
function scanSecrets(node, where, into, path = "") {
  if (node.kind === "scalar") scanScalar(node, where, into, path);
  else if (node.kind === "list") for (const item of items(node)) scanSecrets(item, where, into, path);
  else for (const { key, value } of entries(node)) scanSecrets(value, where, into, path === "" ? key : `${path}.${key}`);
}
function addSecrets(from, into) {
  for (const kind of ["references", "literals", "whole"])
    for (const [name2, line] of from[kind]) note(into[kind], name2, line);
}
function secretsOf(file, handed) {
  const secrets = [];
  for (const [name2, line] of handed.references) secrets.push({ name: name2, kind: "reference", place: placeIn(file, line) });
  for (const [name2, line] of handed.literals) secrets.push({ name: name2, kind: "literal", place: placeIn(file, line) });
  return sortBy(
    secrets,
    (secret) => secret.kind,
    (secret) => secret.name
  );
}
function scanScalar(node, where, into, path) {
  const isCondition = /(?:^|\.)if$/.test(path) && !hasExpression(node.text);
  for (const expression2 of isCondition ? [node.text] : findExpressions(node.text).map((found) => found.text))
    scanExpression(expression2, node.line, into);
  if (looksLikeSecret(node.text) || isPassword(node, path))
    note(into.literals, where === "" ? path : `${where} ${path}`, node.line);
}
function scanExpression(expression2, line, into) {
  for (const { path, whole } of readExpression(expression2).paths) {
    const [context, name2] = path.split(".", 2);
    if (context !== "secrets") continue;
    if (name2 === void 0 || name2 === "*") note(into.whole, whole ? "toJSON(secrets)" : "secrets", line);
    else if (name2 === "?") note(into.whole, "secrets[…]", line);
    else if (name2 !== "github_token") note(into.references, name2.toUpperCase(), line);
  }
}
function isPassword(node, path) {
  return path.endsWith("credentials.password") && !hasExpression(node.text) && !isPlaceholder(node.text);
}
function note(found, name2, line) {
  found.set(name2, Math.min(line, found.get(name2) ?? line));
}

// src/read/github/used-connector.ts
var import_packageurl_js = __toESM(require_packageurl_js(), 1);

// src/read/image.ts
function readImage(text2) {
  const [named4 = "", digest] = split(text2.trim(), "@");
  const slash = named4.lastIndexOf("/");
  const [last = "", tag] = split(named4.slice(slash + 1), ":");
  const parts = (named4.slice(0, slash + 1) + last).toLowerCase().split("/");
  if (parts.some((part) => part === "") || /\s/.test(named4)) return void 0;
  const first = parts[0] ?? "";
  const isHost2 = parts.length > 1 && /[.:]|^localhost$/.test(first);
  const registry2 = isHost2 && !dockerHub.has(first) ? first : null;
  const path = isHost2 ? parts.slice(1) : parts;
  const official = registry2 === null && path.length === 2 && path[0] === "library" ? path.slice(1) : path;
  return {
    name: [...registry2 === null ? [] : [registry2], ...official].join("/"),
    version: [tag, digest].filter((part) => part !== void 0 && part !== "").join("@") || null,
    pin: pinOf2(tag, digest),
    registry: registry2,
    path: official
  };
}
var dockerHub = /* @__PURE__ */ new Set(["docker.io", "index.docker.io", "registry-1.docker.io"]);
function pinOf2(tag, digest) {
  if (digest !== void 0 && /^[a-z0-9]+:[0-9a-f]{32,}$/i.test(digest)) return { kind: "digest", value: digest };
  if (tag === void 0 || tag === "" || tag === "latest") return { kind: "none", value: null };
  return { kind: "tag", value: tag };
}
function split(text2, separator) {
  const index = text2.indexOf(separator);
  return index === -1 ? [text2] : [text2.slice(0, index), text2.slice(index + 1)];
}

// src/read/github/uses.ts
function readUses(text2) {
  const written = text2.trim();
  if (written.includes("${{")) return { kind: "unknown", reason: "is an expression and is known only at run time" };
  if (written.startsWith("docker://")) {
    const image = readImage(written.slice("docker://".length));
    return image === void 0 ? { kind: "unknown", reason: "names no image" } : { kind: "image", image };
  }
  if (written.startsWith("$/")) return readLocal(written.slice(2), false);
  if (/^\.[\\/]/.test(written) || written === ".") return readLocal(written.replaceAll("\\", "/"), true);
  return readRepository(written);
}
function readLocal(written, workspace) {
  const path = resolveWithin("", written);
  return path === void 0 ? { kind: "unknown", reason: "leads out of the repository" } : { kind: "local", path, workspace };
}
function readRepository(written) {
  const [name2 = "", ref = "", ...more] = written.split("@");
  const [owner, repository, ...path] = name2.split(/[\\/]/).filter((part) => part !== "");
  if (!isName(owner) || !isName(repository) || more.length > 0)
    return { kind: "unknown", reason: "is not of the form owner/repository@ref" };
  return { kind: "repository", owner, repository, path: path.join("/"), pin: pinOf3(ref) };
}
function isName(part) {
  return part !== void 0 && /^[\w.-]+$/.test(part) && !/^\.+$/.test(part);
}
function pinOf3(ref) {
  if (ref === "") return { kind: "none", value: null };
  if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref)) return { kind: "commit", value: ref };
  return { kind: versionTag.test(ref) ? "tag" : "branch", value: ref };
}
var versionTag = /^(?:refs\/tags\/.+|v?\d+(?:\.\d+){0,3}(?:[-+][0-9A-Za-z.+-]+|\.?(?:alpha|beta|rc)\.?\d*)?)$/i;
function looksLikeVersion(text2) {
  return /^v?\d+(?:\.\d+){0,3}(?:[-+][0-9A-Za-z.+-]+)?$/.test(text2);
}

// src/read/github/used-connector.ts
function draftUsedRepository(format2, uses, comment2, place2) {
  const { owner, repository, path, pin } = uses;
  const below2 = path === "" ? "" : `/${path}`;
  const id = `${owner.toLowerCase()}/${repository.toLowerCase()}${below2}`;
  const pinComment = versionIn(comment2);
  return draftConnector({
    format: format2,
    id,
    name: `${owner}/${repository}${below2}`,
    role: "usage",
    version: pin.value,
    pin,
    pinComment,
    publisher: owner.toLowerCase(),
    purl: writePurl("github", owner, repository, pin.value, null, path),
    runsCode: true,
    deprecations: findEnds(id, pin.kind === "commit" ? null : pin.value, pinComment, place2),
    places: [place2]
  });
}
function draftUsedImage(format2, image, place2) {
  const namespace = image.path.length > 1 ? image.path.slice(0, -1).join("/") : image.registry === null ? "library" : "";
  return draftConnector({
    format: format2,
    id: `docker://${image.name}`,
    role: "usage",
    version: image.version,
    pin: image.pin,
    // With the registry, since a name on Docker Hub and the owner of a repository of that name need not be one.
    publisher: [image.registry ?? "docker.io", namespace].filter((part) => part !== "").join("/"),
    purl: writePurl("docker", namespace, image.path.at(-1) ?? "", image.pin.value, image.registry, ""),
    runsCode: true,
    places: [place2]
  });
}
function versionIn(comment2) {
  const first = comment2?.trim().split(/\s/, 1)[0]?.replace(/^(?:tag|pin|ref|version)[=:@]/i, "") ?? "";
  return looksLikeVersion(first) ? first : null;
}
function findEnds(id, ref, claimed, place2) {
  const version = ref ?? claimed;
  if (version === null) return [];
  const major = /^v?\d+/.exec(version)?.[0];
  for (const candidate of /* @__PURE__ */ new Set([version, ...major === void 0 ? [] : [major, `v${major.replace(/^v/, "")}`]])) {
    const [found] = findDeprecations("github-action-version", `${id}@${candidate}`, `version ${version}`, place2);
    if (found !== void 0) return [ref === null ? { ...found, certain: false } : found];
  }
  return [];
}
function writePurl(type, namespace, name2, version, registry2, path) {
  try {
    const qualifiers = registry2 === null ? void 0 : { repository_url: registry2 };
    return new import_packageurl_js.PackageURL(type, namespace, name2, version ?? void 0, qualifiers, path || void 0).toString();
  } catch {
    return null;
  }
}

// src/read/github/steps.ts
function nameSteps(steps) {
  const taken = /* @__PURE__ */ new Set();
  const counts = /* @__PURE__ */ new Map();
  let scripts = 0;
  return flattenSteps(steps).flatMap((node) => {
    if (node.kind !== "map") return [];
    const own = filledText(at(node, "id")) ?? filledText(at(node, "name"));
    const used = filledText(at(node, "uses"))?.split("@", 1)[0];
    const base = own ?? used ?? (has(node, "run") ? `run ${++scripts}` : "step");
    let label = base;
    for (let count2 = counts.get(base) ?? 1; taken.has(label); ) {
      label = `${base} ${++count2}`;
      counts.set(base, count2);
    }
    taken.add(label);
    return [{ node, label }];
  });
}
function flattenSteps(steps) {
  return items(steps).flatMap((node) => {
    const group = at(node, "parallel");
    if (group === void 0 || node.kind !== "map") return [node];
    const own = new Map([...node.entries].filter(([key]) => key !== "parallel"));
    return [{ ...node, entries: own }, ...flattenSteps(group)];
  });
}
function readStep(step, where, outer, shell, context, facts) {
  const values = nestValues(outer, readEnv(at(step, "env")));
  const uses = at(step, "uses");
  if (text(uses) !== void 0) readUsedAction(step, where, values, context, facts);
  const run = text(at(step, "run"));
  if (run === void 0) return;
  const line = lineOfKey(step, "run");
  const effective = filledText(at(step, "shell")) ?? shell;
  readScript2(run, effective, where, line, values, context, facts);
  readScriptCheckouts(run, line, values, context, facts);
  facts.deprecations.push(...findOldCommands(run, placeIn(context.file, line)));
}
function readScript2(script, shell, where, line, values, context, facts) {
  const place2 = placeIn(context.file, line);
  const code = { kind: "script", name: where, digest: digestScript(script, shell), untrusted: false, place: place2 };
  facts.code.push(code);
  const injected = findInScript(script, values, isChosenText);
  if (injected.length > 0) {
    const value = injected.join(", ");
    facts.settings.push({ name: `script-injection ${where}`, value, exposure: 1, weight: "high", place: place2 });
  }
}
function readUsedAction(step, where, values, context, facts) {
  const node = at(step, "uses");
  const written = text(node) ?? "";
  const line = node?.line ?? 1;
  const place2 = placeIn(context.file, line);
  const uses = readUses(written);
  if (uses.kind === "local") readLocalAction(uses, where, line, context, facts);
  else if (uses.kind === "image") facts.connectors.push(draftUsedImage(context.format, uses.image, place2));
  else if (uses.kind === "unknown") addGap(facts, context, line, `what ${where} uses ${uses.reason}`);
  else {
    const comment2 = node?.kind === "scalar" ? node.comment : null;
    const used = draftUsedRepository(context.format, uses, comment2, place2);
    facts.connectors.push(used);
    readCheckout(step, used.id, where, values, context, facts);
    const script = text(at(step, "with", "script"));
    if (used.id === "actions/github-script" && script !== void 0)
      readScript2(script, void 0, where, lineOfKey(at(step, "with"), "script"), values, context, facts);
  }
}
function readLocalAction({ path, workspace }, where, line, context, facts) {
  const isThere = (name2) => context.around.has(joinPath(path, name2));
  if (isThere("action.yml") || isThere("action.yaml")) facts.uses.push(`github-action:./${path}`);
  else if (isThere("Dockerfile")) {
    const place2 = placeIn(context.file, line);
    const digest = joinPath(path, "Dockerfile");
    facts.code.push({ kind: "container", name: where, digest, untrusted: false, place: place2 });
  } else {
    const why = workspace ? ": only a step before can put it there" : "";
    addGap(facts, context, line, `the action ./${path} that ${where} uses is not in the tree${why}`);
  }
}

// src/read/connectors/github-action.ts
var githubAction = {
  name: "github-action",
  title: "GitHub action",
  specification: "https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax",
  names: ["**/action.{yml,yaml}"],
  together: true,
  read(file, around) {
    if (/^\.github\/workflows\/[^/]*$/i.test(file.path)) return null;
    const root = rootOf(file);
    const using = filledText(at(root, "runs", "using"));
    if (root === void 0 || using === void 0) return null;
    return readAction(file, around, root, using);
  }
};
function readAction(file, around, root, using) {
  const runs = at(root, "runs");
  const context = { file, around, format: "github-action", strangers: false };
  const facts = noFacts();
  const secrets = noSecrets();
  for (const { key, value } of entries(root)) if (key !== "runs") scanSecrets(value, "", secrets, key);
  for (const { key, value } of entries(runs)) if (key !== "steps") scanSecrets(value, "", secrets, `runs.${key}`);
  readEntries(runs, context, facts);
  if (using.toLowerCase() === "docker") readDockerImage(runs, context, facts);
  for (const { node, label } of nameSteps(at(runs, "steps"))) {
    readStep(node, label, nestValues(null, /* @__PURE__ */ new Map()), void 0, context, facts);
    scanSecrets(node, label, secrets);
  }
  addForkSetting(context, facts);
  addTokenSetting(context, facts);
  facts.deprecations.push(
    ...findDeprecations(
      "github-action-runtime",
      using.toLowerCase(),
      `runtime ${using}`,
      placeIn(file, lineOfKey(runs, "using"))
    ),
    ...readInputs(root, file)
  );
  const id = `./${folderOf(file.path)}`;
  const connector = draftConnector({
    format: "github-action",
    id,
    name: filledText(at(root, "name")) ?? id,
    role: "definition",
    runsCode: true,
    secrets: secretsOf(file, secrets),
    ...settleFacts(facts),
    places: [placeIn(file, lineOfKey(root, "runs"))]
  });
  return { connectors: [connector, ...facts.connectors], gaps: facts.gaps };
}
var entryKeys = ["main", "pre", "post", "entrypoint", "pre-entrypoint", "post-entrypoint"];
function readEntries(runs, context, facts) {
  for (const name2 of entryKeys) {
    const path = filledText(at(runs, name2));
    if (path !== void 0) facts.code.push(draftCode("script", name2, path, context, lineOfKey(runs, name2)));
  }
}
function readDockerImage(runs, context, facts) {
  const written = filledText(at(runs, "image"));
  if (written === void 0) return;
  const line = lineOfKey(runs, "image");
  const isBuilt = !written.startsWith("docker://");
  const folder2 = folderOf(context.file.path);
  const reference2 = isBuilt ? joinPath(folder2, written) : written.slice("docker://".length);
  facts.code.push(draftCode("container", "image", reference2, context, line));
  if (isBuilt) return;
  const image = readImage(reference2);
  if (image === void 0) addGap(facts, context, line, "its image names none");
  else facts.connectors.push(draftUsedImage(context.format, image, placeIn(context.file, line)));
}
function readInputs(root, file) {
  return entries(at(root, "inputs")).flatMap(({ key, value }) => {
    const message = text(at(value, "deprecationMessage"));
    if (message === void 0) return [];
    return [
      {
        signal: "flag",
        subject: `input ${key}`,
        lifecycle: null,
        deprecated: null,
        retired: null,
        certain: true,
        message,
        place: placeIn(file, lineOfKey(value, "deprecationMessage"))
      }
    ];
  });
}
function draftCode(kind, name2, digest, context, line) {
  return { kind, name: name2, digest, untrusted: false, place: placeIn(context.file, line) };
}

// src/read/github-app/endpoints.ts
function readAppEndpoints(root, file) {
  const found = [
    ...listed(at(root, "hook_attributes", "url"), "webhook"),
    ...["redirect_url", "callback_url", "callback_urls", "setup_url"].flatMap((key) => listed(at(root, key), "redirect"))
  ];
  const unread2 = [];
  const endpoints = found.map(({ text: text2, line, purpose }) => {
    const endpoint = draftEndpoint(text2, purpose, placeIn(file, line));
    if (endpoint === void 0) unread2.push(line);
    return endpoint;
  });
  return { endpoints: distinctEndpoints(endpoints), unread: unread2 };
}
function listed(node, purpose) {
  return texts(node).map((address) => ({ ...address, purpose }));
}

// src/read/github-app/permissions.ts
var levels = /* @__PURE__ */ new Set(["none", "read", "write", "admin"]);
function readAppPermissions(root, file) {
  const scopes = [];
  const gaps = [];
  for (const { key, line, value } of entries(at(root, "default_permissions"))) {
    const level = filledText(value);
    if (level === "none") continue;
    const known = level !== void 0 && levels.has(level);
    if (known) scopes.push(draftScope({ value: `${key}: ${level}`, place: placeIn(file, line) }));
    else gaps.push({ kind: "unknown", file: file.path, line, reason: sayUnknown(key, level) });
  }
  return { scopes, gaps };
}
function sayUnknown(key, level) {
  const shown = level === void 0 ? "nothing that can be read" : JSON.stringify(level.slice(0, 100));
  return `the permission ${JSON.stringify(key.slice(0, 100))} is set to ${shown}, not to none, read, write or admin`;
}

// src/read/github-app/is-app-manifest.ts
function isAppManifest(root) {
  const [permissions, events] = [at(root, "default_permissions"), at(root, "default_events")];
  const isList = events?.kind === "list" && items(events).every((item) => item.kind === "scalar");
  const isMap = permissions?.kind === "map";
  if (permissions !== void 0 && !isNull(permissions) && !isMap) return false;
  if (events !== void 0 && !isNull(events) && !isList) return false;
  if (entries(permissions).some(({ value }) => levels.has(filledText(value) ?? ""))) return true;
  if (entries(permissions).length > 0) return false;
  return items(events).length > 0 || has(root, "default_permissions") && has(root, "default_events");
}

// src/read/github-app/settings.ts
function readAppSettings(root, file) {
  return [
    // Anybody may install an app unless its manifest says otherwise.
    switched(root, "public", "public", true, "high", file),
    switched(root, "request_oauth_on_install", "oauth-on-install", false, "medium", file)
  ];
}
function switched(root, key, name2, byDefault, weight, file) {
  const on = flag(at(root, key)) ?? byDefault;
  return { name: name2, value: String(on), exposure: on ? 1 : 0, weight, place: placeIn(file, lineOfKey(root, key)) };
}

// src/read/connectors/github-app-manifest.ts
var githubAppManifest = {
  name: "github-app-manifest",
  title: "GitHub App manifest",
  specification: "https://docs.github.com/en/apps/sharing-github-apps/registering-a-github-app-from-a-manifest",
  names: [],
  content: {
    names: ["**/*{app,manifest}*.{json,yml,yaml}"],
    pattern: /^[ \t{]*["']?default_(?:permissions|events)["']?[ \t]*:|[{,]\s*"default_(?:permissions|events)"\s*:/m
  },
  read(file) {
    const document = documentOf(file);
    const root = document.kind === "parsed" ? document.roots[0] : void 0;
    if (root === void 0 || !isAppManifest(root)) return null;
    return readApp(root, file);
  }
};
function readApp(root, file) {
  const permissions = readAppPermissions(root, file);
  const { endpoints, unread: unread2 } = readAppEndpoints(root, file);
  const app = draftConnector({
    format: "github-app-manifest",
    id: file.path,
    name: filledText(at(root, "name")) ?? file.path,
    role: "definition",
    places: [placeIn(file, root.line)],
    auth: [
      {
        kind: "jwt",
        name: "app",
        provider: "github-app",
        scopes: permissions.scopes,
        place: placeIn(file, lineOfKey(root, "default_permissions"))
      }
    ],
    endpoints,
    triggers: readEvents(root, file),
    settings: readAppSettings(root, file)
  });
  const reason = "an address in it names no host that can be read";
  const gaps = unread2.map((line) => ({ kind: "unknown", file: file.path, line, reason }));
  return { connectors: [app], gaps: [...permissions.gaps, ...gaps] };
}
function readEvents(root, file) {
  const events = new Map(texts(at(root, "default_events")).map((event) => [event.text, event.line]));
  return [...events].map(([event, line]) => ({
    event,
    kind: "event",
    filter: null,
    authenticated: null,
    untrusted: false,
    place: placeIn(file, line)
  }));
}

// src/read/github/matrix.ts
var maximumTexts = 256;
var maximumLength3 = 2e3;
function expandText(written, strategy) {
  if (written.length > maximumLength3) return hasExpression(written) ? void 0 : [written];
  let texts3 = [""];
  let rest = 0;
  const chosen2 = /* @__PURE__ */ new Map();
  for (const found of findExpressions(written)) {
    const values = chosen2.get(found.text) ?? listTexts(found.text, strategy);
    if (values === void 0) return void 0;
    chosen2.set(found.text, values);
    const before = written.slice(rest, found.start);
    if (texts3.length * values.length > maximumTexts) return void 0;
    texts3 = texts3.flatMap((start) => values.map((value) => `${start}${before}${value}`));
    rest = found.end;
  }
  const end2 = written.slice(rest);
  return hasExpression(end2) ? void 0 : [...new Set(texts3.map((start) => start + end2))];
}
function expandNode(written, strategy) {
  const expression2 = wholeExpression(written);
  return expression2 === void 0 ? void 0 : listNodes(expression2, strategy);
}
function listTexts(expression2, strategy) {
  const nodes = listNodes(expression2, strategy);
  const texts3 = nodes?.flatMap((node) => text(node) ?? []);
  return texts3 === void 0 || texts3.length !== nodes?.length || texts3.some(hasExpression) ? void 0 : texts3;
}
function listNodes(expression2, strategy) {
  const [context, ...path] = expression2.split(".");
  const [name2, ...below2] = path;
  const matrix = at(strategy, "matrix");
  if (context?.toLowerCase() !== "matrix" || name2 === void 0 || matrix?.kind !== "map") return void 0;
  const axis = atAnyCase(matrix, name2);
  const include = at(matrix, "include");
  if (axis !== void 0 && axis.kind !== "list" || include !== void 0 && include.kind !== "list")
    return void 0;
  const added = items(include).flatMap((item) => atAnyCase(item, name2) ?? []);
  const nodes = [...items(axis), ...added].map((node) => at(node, ...below2));
  const known = nodes.filter((node) => node !== void 0);
  return known.length === 0 || known.length !== nodes.length ? void 0 : known;
}

// src/read/github/containers.ts
function readContainers(job, id, context, facts) {
  const strategy = at(job, "strategy");
  readContainer(at(job, "container"), id, strategy, context, facts);
  for (const { key, value } of entries(at(job, "services")))
    readContainer(value, `${id}/${key}`, strategy, context, facts);
}
function readContainer(node, name2, strategy, context, facts) {
  const image = node?.kind === "map" ? at(node, "image") : node;
  const written = filledText(image)?.replace(/^docker:\/\//, "");
  if (image === void 0 || written === void 0) return;
  const place2 = placeIn(context.file, image.line);
  facts.code.push({ kind: "container", name: name2, digest: written, untrusted: false, place: place2 });
  const references = expandText(written, strategy);
  if (references === void 0)
    addGap(facts, context, image.line, `the image of ${name2} is an expression and is known only at run time`);
  for (const reference2 of references ?? []) {
    const read = readImage(reference2);
    if (read !== void 0) facts.connectors.push(draftUsedImage(context.format, read, place2));
  }
}

// src/read/github/permissions.ts
function readPermissions2(owner) {
  const node = owner?.kind === "map" ? owner.entries.get("permissions")?.value : void 0;
  const line = lineOfKey(owner, "permissions");
  if (node?.kind === "map") {
    const given = entries(node).flatMap(({ key, line: line2, value }) => {
      const level = text(value)?.trim();
      return level === void 0 || level === "none" ? [] : [{ value: `${key}: ${level}`, line: line2 }];
    });
    return { line, given };
  }
  const shorthand = text(node)?.trim();
  return shorthand === "read-all" || shorthand === "write-all" ? { line, given: [{ value: shorthand, line }] } : null;
}
function isPowerful(value) {
  return value === "write-all" || value.endsWith(": write");
}
function unionScopes(file, jobs) {
  const lines = /* @__PURE__ */ new Map();
  for (const { value, line } of jobs.flatMap((permissions) => permissions?.given ?? []))
    lines.set(value, Math.min(line, lines.get(value) ?? line));
  return [...lines].sort(([left], [right]) => left < right ? -1 : 1).map(
    ([value, line]) => draftScope({ value, kind: hasExpression(value) ? "template" : "literal", place: placeIn(file, line) })
  );
}

// src/read/github/runners.ts
function readRunner(job, id, context, facts) {
  const node = at(job, "runs-on");
  if (node === void 0) return;
  const line = lineOfKey(job, "runs-on");
  const place2 = placeIn(context.file, line);
  const alternatives = readAlternatives(node, at(job, "strategy"));
  if (alternatives.flat().length === 0) return;
  const own = isOwn(node, alternatives);
  const isOpen2 = alternatives.some((labels) => labels.some(hasExpression));
  if (isOpen2 && !own) addGap(facts, context, line, `the runner of ${id} is an expression and is known only at run time`);
  facts.settings.push(draftSetting(`runner ${id}`, sayAlternatives(alternatives), own, isOpen2, place2));
  for (const label of new Set(alternatives.flat().flatMap(labelsIn)))
    facts.deprecations.push(...findDeprecations("github-runner-label", label, `runner ${label}`, place2));
}
function draftSetting(name2, value, own, open4, place2) {
  if (own) return { name: name2, value, exposure: 1, weight: "high", place: place2 };
  return { name: name2, value, exposure: open4 ? 0.5 : 0, weight: open4 ? "medium" : "high", place: place2 };
}
function readAlternatives(node, strategy) {
  if (node.kind === "map") {
    const group = filledText(at(node, "group"));
    const labels = texts(at(node, "labels")).map((label) => label.text);
    return [[...group === void 0 ? [] : [`group ${group}`], ...labels]];
  }
  const written = texts(node).map((label) => label.text);
  const [only] = written;
  const nodes = written.length === 1 && only !== void 0 ? expandNode(only, strategy) : void 0;
  const sets = nodes?.map((item) => texts(item).map((label) => label.text));
  if (sets?.every((labels) => labels.length > 0 && !labels.some(hasExpression))) return sets;
  return written.length === 1 && only !== void 0 ? (expandText(only, strategy) ?? [only]).map((label) => [label]) : [written.flatMap((label) => expandText(label, strategy) ?? [label])];
}
function isOwn(node, alternatives) {
  if (node.kind === "map" && filledText(at(node, "group")) !== void 0) return true;
  return alternatives.flat().flatMap(labelsIn).includes("self-hosted");
}
function labelsIn(label) {
  if (!hasExpression(label)) return [label.toLowerCase()];
  const literals = findExpressions(label).flatMap((found) => readExpression(found.text).literals);
  return literals.flatMap((literal) => literal.toLowerCase().split(/[\s"[\],]+/)).filter((word) => word !== "");
}
function sayAlternatives(alternatives) {
  const sets = new Set(alternatives.map((labels) => sortBy(new Set(labels), (label) => label).join(", ")));
  return sortBy(sets, (set) => set).join(" | ");
}

// src/read/github/jobs.ts
function readJob(id, line, job, defaults, context, facts) {
  const secrets = noSecrets();
  const grant = { id, line, permissions: readPermissions2(job) ?? defaults.permissions, secrets };
  const values = nestValues(defaults.values, readEnv(at(job, "env")));
  const shell = filledText(at(job, "defaults", "run", "shell")) ?? defaults.shell;
  for (const { key, value } of entries(job)) if (key !== "steps") scanSecrets(value, id, secrets, key);
  for (const { node, label } of nameSteps(at(job, "steps"))) {
    readStep(node, `${id}/${label}`, values, shell, context, facts);
    scanSecrets(node, `${id}/${label}`, secrets);
  }
  readContainers(job, id, context, facts);
  readRunner(job, id, context, facts);
  readAllSecrets(id, secrets, context, facts);
  if (at(job, "uses") === void 0) readEnvironment(job, grant, context, facts);
  else readCalledWorkflow(job, id, context, facts);
  return grant;
}
function readAllSecrets(name2, secrets, context, facts) {
  if (secrets.whole.size === 0) return;
  const value = sortBy(secrets.whole.keys(), (key) => key).join(", ");
  const place2 = placeIn(context.file, Math.min(...secrets.whole.values()));
  facts.settings.push({ name: `all-secrets ${name2}`, value, exposure: 1, weight: "critical", place: place2 });
}
function readEnvironment(job, grant, context, facts) {
  const node = at(job, "environment");
  const environment = filledText(node?.kind === "map" ? at(node, "name") : node);
  const { permissions, secrets } = grant;
  const isPrivileged = secrets.references.size > 0 || secrets.whole.size > 0 || permissions?.given.some((permission) => isPowerful(permission.value)) === true;
  if (environment === void 0 && !isPrivileged) return;
  facts.settings.push({
    name: `environment ${grant.id}`,
    value: environment ?? "none",
    exposure: environment === void 0 ? 1 : 0,
    weight: "medium",
    place: placeIn(context.file, environment === void 0 ? grant.line : lineOfKey(job, "environment"))
  });
}
function readCalledWorkflow(job, id, context, facts) {
  const node = at(job, "uses");
  const line = node?.line ?? 1;
  const uses = readUses(text(node) ?? "");
  if (uses.kind === "local") facts.uses.push(`github-workflow:${uses.path}`);
  else if (uses.kind === "repository") {
    const comment2 = node?.kind === "scalar" ? node.comment : null;
    facts.connectors.push(draftUsedRepository(context.format, uses, comment2, placeIn(context.file, line)));
  } else
    addGap(
      facts,
      context,
      line,
      `the workflow that ${id} calls ${uses.kind === "unknown" ? uses.reason : "is an image"}`
    );
  if (text(at(job, "secrets"))?.trim() === "inherit")
    facts.settings.push({
      name: `secrets-inherit ${id}`,
      value: "inherit",
      exposure: 1,
      weight: "high",
      place: placeIn(context.file, lineOfKey(job, "secrets"))
    });
}

// src/read/github/triggers.ts
var untrustedEvents = /* @__PURE__ */ new Set([
  "commit_comment",
  "discussion",
  "discussion_comment",
  "fork",
  "gollum",
  "issue_comment",
  "issues",
  "pull_request_review",
  "pull_request_review_comment",
  "pull_request_target",
  "watch",
  "workflow_run"
]);
var kinds = /* @__PURE__ */ new Map([
  ["schedule", "schedule"],
  ["workflow_dispatch", "manual"]
]);
var filterKeys = [
  "branches",
  "branches-ignore",
  "paths",
  "paths-ignore",
  "tags",
  "tags-ignore",
  "types",
  "workflows"
];
function readTriggers(file, root) {
  const on = at(root, "on");
  if (on?.kind === "map")
    return entries(on).map(({ key, line, value }) => draftTrigger2(file, key, line, readFilter(key, value)));
  const events = /* @__PURE__ */ new Map();
  for (const event of texts(on)) if (!events.has(event.text)) events.set(event.text, event.line);
  const isWord = on?.kind === "scalar";
  return [...events].map(([event, line]) => draftTrigger2(file, event, isWord ? lineOfKey(root, "on") : line, null));
}
function draftTrigger2(file, event, line, filter) {
  return {
    event,
    kind: kinds.get(event) ?? "event",
    filter,
    authenticated: null,
    untrusted: untrustedEvents.has(event),
    place: placeIn(file, line)
  };
}
function readFilter(event, node) {
  if (event === "schedule") {
    const times = items(node).flatMap((item) => {
      const cron = text(at(item, "cron"))?.trim();
      const zone = text(at(item, "timezone"))?.trim();
      return cron === void 0 ? [] : [zone === void 0 ? cron : `${cron} ${zone}`];
    });
    return times.length === 0 ? null : `cron: ${times.sort(compareText).join(", ")}`;
  }
  const filters = filterKeys.flatMap((key) => {
    const values = texts(at(node, key)).map((value) => value.text);
    return values.length === 0 ? [] : [`${key}: ${orderPatterns(values).join(", ")}`];
  });
  return filters.length === 0 ? null : filters.join("; ");
}
function orderPatterns(values) {
  return values.some((value) => value.startsWith("!")) ? values : sortBy(new Set(values), (value) => value);
}

// src/read/connectors/github-workflow.ts
var githubWorkflow = {
  name: "github-workflow",
  title: "GitHub Actions workflow",
  specification: "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax",
  names: [".github/workflows/*.{yml,yaml}"],
  together: true,
  read(file, around) {
    const root = rootOf(file);
    if (root === void 0) return null;
    if (root.kind !== "map") return unreadable2(file, root.line, "it is no workflow: it has no keys");
    const jobs = at(root, "jobs");
    if (jobs === void 0 && !has(root, "on")) return null;
    if (jobs?.kind !== "map") return unreadable2(file, lineOfKey(root, "jobs"), "it is no workflow: it has no jobs");
    return readWorkflow(file, around, root, jobs);
  }
};
function readWorkflow(file, around, root, jobs) {
  const triggers = readTriggers(file, root);
  const context = {
    file,
    around,
    format: "github-workflow",
    strangers: triggers.some((trigger2) => trigger2.untrusted)
  };
  const facts = noFacts();
  const top = readPermissions2(root);
  const grants = readJobs(root, jobs, top, context, facts);
  const secrets = noSecrets();
  for (const { key, value } of entries(root)) if (key !== "jobs") scanSecrets(value, "", secrets, key);
  readAllSecrets("workflow", secrets, context, facts);
  for (const grant of grants) addSecrets(grant.secrets, secrets);
  addForkSetting(context, facts);
  addTokenSetting(context, facts);
  facts.settings.push(
    draftPermissionsSetting(file, top, grants),
    ...grants.map((grant) => draftJobToken(file, top, grant))
  );
  const connector = draftConnector({
    format: "github-workflow",
    id: file.path,
    name: filledText(at(root, "name")) ?? baseOf(file.path),
    role: "definition",
    runsCode: true,
    auth: [draftToken(file, root, top, grants)],
    triggers,
    secrets: secretsOf(file, secrets),
    ...settleFacts(facts),
    places: [placeIn(file, lineOfKey(root, "on"))]
  });
  return { connectors: [connector, ...facts.connectors], gaps: facts.gaps };
}
function readJobs(root, jobs, permissions, context, facts) {
  const defaults = {
    permissions,
    shell: filledText(at(root, "defaults", "run", "shell")),
    values: nestValues(null, new Map([...readEnv(at(root, "env")), ...readOutputs(jobs)]))
  };
  return entries(jobs).filter((job) => job.value.kind === "map").map((job) => readJob(job.key, job.line, job.value, defaults, context, facts));
}
function draftToken(file, root, top, grants) {
  return {
    kind: "bearer",
    name: "GITHUB_TOKEN",
    provider: "github-workflow",
    scopes: unionScopes(
      file,
      grants.map((grant) => grant.permissions)
    ),
    place: placeIn(file, top?.line ?? lineOfKey(root, "jobs"))
  };
}
function draftPermissionsSetting(file, top, grants) {
  const open4 = grants.find((grant) => grant.permissions === null);
  const declared = top ?? grants[0]?.permissions ?? null;
  return {
    name: "permissions",
    value: open4 === void 0 ? "declared" : "default",
    exposure: open4 === void 0 ? 0 : 1,
    weight: "high",
    place: placeIn(file, open4?.line ?? declared?.line ?? null)
  };
}
function draftJobToken(file, top, { id, line, permissions }) {
  const scopes = [...new Set(permissions?.given.map((given) => given.value))].sort(compareText);
  return {
    name: `${tokenOfJob}${id}`,
    value: permissions === null ? "default" : scopes.join(", ") || "none",
    exposure: 0,
    weight: "medium",
    place: placeIn(file, permissions === null || permissions === top ? line : permissions.line)
  };
}
function unreadable2(file, line, reason) {
  return { connectors: [], gaps: [{ kind: "unreadable", file: file.path, line, reason }] };
}

// src/read/hubspot/project.ts
var projectName = "hsproject.json";
function projectOf(path, around) {
  for (let folder2 = folderOf(path); ; folder2 = folderOf(folder2)) {
    const project = joinPath(folder2, projectName);
    if (around.has(project)) return project;
    if (folder2 === "") return void 0;
  }
}
function platformOf(path, around) {
  const project = projectOf(path, around);
  const file = project === void 0 ? void 0 : around.file(project);
  return file === void 0 ? null : filledText(at(rootOf(file), "platformVersion")) ?? null;
}
function identify(file, uid, around) {
  const folder2 = folderOf(projectOf(file.path, around) ?? file.path);
  return joinPath(folder2, uid.replaceAll("-", "_"));
}

// src/read/hubspot/app.ts
function readHubspotApp({ root, config }, file, around, webhooks) {
  const uid = filledText(at(root, "uid"));
  return draftConnector({
    format: "hubspot-app",
    id: uid === void 0 ? file.path : identify(file, uid, around),
    name: filledText(at(config, "name")) ?? uid ?? file.path,
    role: "definition",
    version: platformOf(file.path, around),
    places: [placeIn(file, lineOfKey(root, "uid"))],
    auth: [readAuth(config, file)],
    endpoints: distinctEndpoints([...readEndpoints(config, file), ...webhooks.endpoints]),
    triggers: webhooks.triggers,
    settings: distribution(config, file)
  });
}
function readAuth(config, file) {
  const auth = at(config, "auth");
  const scopes = /* @__PURE__ */ new Map();
  const add2 = (list, optional) => {
    for (const { text: value, line: line2 } of texts(list)) {
      if (scopes.has(value)) continue;
      const kind2 = /\$[{(]|\{\{|<</.test(value) ? "template" : "literal";
      scopes.set(value, draftScope({ value, optional, kind: kind2, place: placeIn(file, line2) }));
    }
  };
  add2(at(config, "scopes"), false);
  add2(at(auth, "requiredScopes"), false);
  add2(at(auth, "conditionallyRequiredScopes"), false);
  add2(at(auth, "optionalScopes"), true);
  const holder = has(auth, "requiredScopes") ? auth : config;
  const line = lineOfKey(holder, holder === auth ? "requiredScopes" : "scopes");
  const kind = kindOf(config);
  return { kind, name: "app", provider: "hubspot", scopes: [...scopes.values()], place: placeIn(file, line) };
}
function kindOf(config) {
  const type = filledText(at(config, "auth", "type"));
  if (type !== void 0) return type === "oauth" ? "oauth2" : type === "static" ? "bearer" : "unknown";
  return has(config, "auth") || flag(at(config, "public")) === true ? "oauth2" : "bearer";
}
function readEndpoints(config, file) {
  const permitted = at(config, "permittedUrls");
  return [
    ...listed2(at(config, "auth", "redirectUrls"), "redirect"),
    ...listed2(at(config, "allowedUrls"), "fetch"),
    ...listed2(at(permitted, "fetch"), "fetch"),
    ...listed2(at(permitted, "iframe"), "frame"),
    ...listed2(at(permitted, "img"), "image")
  ].map(({ text: text2, line, purpose }) => draftEndpoint(text2, purpose, placeIn(file, line)));
}
function listed2(node, purpose) {
  return texts(node).map((address) => ({ ...address, purpose }));
}
function distribution(config, file) {
  const value = filledText(at(config, "distribution"));
  if (value === void 0) return [];
  return [
    {
      name: "distribution",
      value,
      exposure: value === "private" ? 0 : 1,
      weight: "high",
      place: placeIn(file, lineOfKey(config, "distribution"))
    }
  ];
}

// src/read/hubspot/functions.ts
function readHubspotFunction(config, file) {
  const secrets = /* @__PURE__ */ new Map();
  for (const { text: name2, line } of texts(at(config, "secretKeys")))
    secrets.set(name2, { name: name2, kind: "reference", place: placeIn(file, line) });
  return { code: entrypoint(config, file), triggers: routes(config, file), secrets: [...secrets.values()] };
}
function entrypoint(config, file) {
  const path = filledText(at(config, "entrypoint"));
  if (path === void 0) return [];
  const place2 = placeIn(file, lineOfKey(config, "entrypoint"));
  return [{ kind: "script", name: "entrypoint", digest: path, untrusted: false, place: place2 }];
}
function routes(config, file) {
  const endpoint = at(config, "endpoint");
  const path = filledText(at(endpoint, "path"));
  if (path === void 0) return [];
  const methods2 = [...texts(at(endpoint, "methods")), ...texts(at(endpoint, "method"))].map((method) => method.text);
  const place2 = placeIn(file, lineOfKey(endpoint, "path"));
  return (methods2.length === 0 ? ["*"] : [...new Set(methods2)]).map((method) => ({
    event: `${method} ${path}`,
    kind: "route",
    filter: null,
    authenticated: null,
    untrusted: false,
    place: place2
  }));
}

// src/read/hubspot/webhooks.ts
function readHubspotWebhooks(root, file) {
  const triggers = /* @__PURE__ */ new Map();
  for (const { value } of entries(at(root, "subscriptions"))) {
    for (const subscription2 of items(value)) {
      const event = eventOf(subscription2);
      if (event === void 0 || triggers.has(event) || flag(at(subscription2, "active")) === false) continue;
      const place2 = placeIn(file, lineOfKey(subscription2, "subscriptionType"));
      triggers.set(event, { event, kind: "event", filter: null, authenticated: null, untrusted: false, place: place2 });
    }
  }
  return {
    triggers: [...triggers.values()],
    endpoints: texts(at(root, "settings", "targetUrl")).map(
      ({ text: text2, line }) => draftEndpoint(text2, "webhook", placeIn(file, line))
    )
  };
}
function eventOf(subscription2) {
  const type = filledText(at(subscription2, "subscriptionType"));
  if (type === void 0) return void 0;
  const parts = ["objectName", "objectType", "propertyName"].flatMap((key) => filledText(at(subscription2, key)) ?? []);
  return [type, ...parts].join(" ");
}

// src/read/connectors/hubspot-app.ts
var hubspotApp = {
  name: "hubspot-app",
  title: "HubSpot app",
  specification: "https://developers.hubspot.com/docs/apps/developer-platform/build-apps/app-configuration",
  names: ["**/*-hsmeta.json", "**/public-app.json"],
  // The webhooks and the project are read with the app; they are claimed so that a change of theirs brings it along.
  content: { names: ["**/{app,webhooks,hsproject}.json"], pattern: /"scopes"\s*:\s*\[/ },
  together: true,
  related(file, around) {
    const webhooks = webhooksPath(rootOf(file), file);
    return [projectOf(file.path, around), webhooks].filter((path) => path !== void 0);
  },
  read(file, around) {
    const root = rootOf(file);
    if (root?.kind !== "map") return null;
    if (/-hsmeta\.json$/i.test(file.path)) return readPart(root, file, around);
    const name2 = baseOf(file.path).toLowerCase();
    const isPublic = name2 === "public-app.json" && has(at(root, "auth"), "requiredScopes");
    const isPrivate = name2 === "app.json" && has(root, "uid") && at(root, "scopes")?.kind === "list";
    if (!isPublic && !(isPrivate && projectOf(file.path, around) !== void 0)) return null;
    const { webhooks, gaps } = followWebhooks(root, file, around);
    return { connectors: [readHubspotApp({ root, config: root }, file, around, webhooks)], gaps };
  }
};
function readPart(root, file, around) {
  const [type, uid, config] = [filledText(at(root, "type")), filledText(at(root, "uid")), at(root, "config")];
  if (config?.kind !== "map" || uid === void 0) return null;
  if (type === "app") {
    const none5 = { triggers: [], endpoints: [] };
    return { connectors: [readHubspotApp({ root, config }, file, around, none5)], gaps: [] };
  }
  if (type !== "webhooks" && type !== "app-function") return null;
  const part = draftConnector({
    format: "hubspot-app",
    id: `${identify(file, uid, around)} ${type}`,
    name: uid,
    role: "definition",
    version: platformOf(file.path, around),
    places: [placeIn(file, lineOfKey(root, "uid"))]
  });
  if (type === "app-function") return { connectors: [{ ...part, ...readHubspotFunction(config, file) }], gaps: [] };
  const { triggers, endpoints } = readHubspotWebhooks(config, file);
  return { connectors: [{ ...part, triggers, endpoints: distinctEndpoints(endpoints) }], gaps: [] };
}
function webhooksPath(root, file) {
  const named4 = filledText(at(root, "webhooks", "file"));
  return named4 === void 0 ? void 0 : resolveWithin(folderOf(file.path), named4);
}
function followWebhooks(root, file, around) {
  const none5 = { triggers: [], endpoints: [] };
  if (filledText(at(root, "webhooks", "file")) === void 0) return { webhooks: none5, gaps: [] };
  const line = lineOfKey(at(root, "webhooks"), "file");
  const gap2 = (reason) => ({ kind: "unknown", file: file.path, line, reason });
  const path = webhooksPath(root, file);
  const other = path === void 0 ? void 0 : around.file(path);
  if (path === void 0 || other === void 0)
    return { webhooks: none5, gaps: [gap2("the file it names for its webhooks could not be read")] };
  const document = documentOf(other);
  if (document.kind === "broken") {
    const reason = `${document.reason}; it should hold the webhooks of ${file.path}`;
    return { webhooks: none5, gaps: [{ kind: "unreadable", file: path, line: document.line, reason }] };
  }
  const strange = baseOf(path).toLowerCase() !== "webhooks.json";
  const gaps = strange ? [gap2("its webhooks are in a file of another name: a review sees them change only with the app")] : [];
  return { webhooks: readHubspotWebhooks(document.roots[0], other), gaps };
}

// src/read/kamelet/uris.ts
var uriKeys = /* @__PURE__ */ new Set(["uri", "to", "toD", "to-d", "tod", "from"]);
var addressKeys = /* @__PURE__ */ new Set([
  "httpUri",
  "http-uri",
  "url",
  "baseUrl",
  "brokerURL",
  "brokerUrl",
  "endpointUrl",
  "serverUrl"
]);
var optionKeys = /* @__PURE__ */ new Set(["beans", "parameters"]);
function templateOf(root) {
  return at(root, "spec", "template") ?? at(root, "spec", "flow");
}
function readUris(root) {
  const uris = [];
  const addresses2 = [];
  const visit3 = (node, part) => {
    for (const { key, line, value } of entries(node)) {
      const text2 = filledText(value)?.replace(/\{\{\?/g, "{{");
      if (text2 === void 0)
        visit3(value, part === "options" || optionKeys.has(key) ? "options" : key === "from" ? key : "steps");
      else if (addressKeys.has(key)) addresses2.push({ text: text2, line, from: false });
      else if (part !== "options" && uriKeys.has(key))
        uris.push({ text: text2, line, from: key === "from" || part === "from" && key === "uri" });
    }
    for (const item of items(node)) visit3(item, part === "options" ? part : "steps");
  };
  visit3(templateOf(root), "steps");
  return { uris, addresses: addresses2 };
}
function componentOf(uri) {
  return /^([a-z][a-z0-9+.-]*)(?::|$)/i.exec(uri)?.[1]?.toLowerCase() ?? null;
}
function beansOf(root) {
  const beans = at(templateOf(root), "beans");
  const named4 = items(beans).map((bean) => filledText(at(bean, "name")));
  return new Set([...named4, ...entries(beans).map((bean) => bean.key)].filter((name2) => name2 !== void 0));
}

// src/read/kamelet/endpoints.ts
var network = /^(?:(?:netty|netty-http|vertx-http|vertx-websocket|mina|jetty|undertow|ahc|ahc-ws|websocket):)?(https?|wss?|ftps?|sftp|scp|smtps?|imaps?|pop3s?|ldaps?|tcp|udp|ssl|mqtts?|amqps?):(?:\/\/)?([^/?#\s]+)/i;
var database = /^jdbc:(?:[a-z0-9]+:)?([a-z0-9+-]+):\/\/([^/?#;,\s]+)/i;
var open2 = /^(?:\{\{([^{}]*)\}\}|\$\{[^{}]*\})(?=$|[/?])/;
var longest4 = 2e3;
function readEndpoints2(root, properties, file) {
  const beans = beansOf(root);
  const defaults = new Map(properties.flatMap(({ name: name2, default: value }) => value === null ? [] : [[name2, value]]));
  const { uris, addresses: addresses2 } = readUris(root);
  return distinctEndpoints(
    [...uris, ...addresses2].flatMap(({ text: text2, line }) => {
      const address = text2.slice(0, longest4);
      const filled = hostIn(fillIn(address, defaults), beans);
      const found = [hostIn(address, beans), /[{}]/.test(filled ?? "") ? void 0 : filled];
      return found.map((host) => host === void 0 ? void 0 : draftEndpoint(host, "api", placeIn(file, line)));
    })
  );
}
function fillIn(address, defaults) {
  return address.replace(/\{\{([^{}]*)\}\}/g, (placeholder2, name2) => defaults.get(name2.trim()) ?? placeholder2);
}
function hostIn(address, beans) {
  const [, scheme, authority] = network.exec(address) ?? database.exec(address) ?? [];
  if (scheme !== void 0 && authority !== void 0) return `${scheme}://${authority.replace(/^.*@/, "")}`;
  const placeholder2 = open2.exec(address);
  if (placeholder2 === null || beans.has(placeholder2[1]?.trim() ?? "")) return void 0;
  return placeholder2[0];
}

// src/read/mcp/package-url.ts
var import_packageurl_js2 = __toESM(require_packageurl_js(), 1);
function packageUrl(parts) {
  try {
    const { type, namespace, name: name2, version, qualifiers } = parts;
    return new import_packageurl_js2.PackageURL(
      type,
      namespace ?? void 0,
      name2,
      version ?? void 0,
      qualifiers === void 0 ? void 0 : { ...qualifiers },
      void 0
    ).toString();
  } catch {
    return null;
  }
}

// src/read/kamelet/libraries.ts
function readComponents(root, file) {
  const components = texts(at(root, "spec", "dependencies")).filter(({ text: text2 }) => text2.startsWith("camel:"));
  return [...new Map(components.map((component) => [component.text, component])).values()].map(({ text: text2, line }) => ({
    id: text2,
    auth: null,
    writes: false,
    deprecated: false,
    place: placeIn(file, line)
  }));
}
function readLibraries(root, file, kameletId) {
  return texts(at(root, "spec", "dependencies")).flatMap(({ text: text2, line }) => {
    const [kind = "", group, artifact, ...rest] = text2.split(":");
    if (kind === "camel" || group === void 0 || artifact === void 0) return [];
    const version = rest.at(-1) ?? null;
    return [
      draftConnector({
        format: "kamelet",
        id: `${kameletId}/${kind}:${group}:${artifact}`,
        name: `${group}:${artifact}`,
        role: "usage",
        version,
        pin: pinOf4(version),
        publisher: group,
        purl: kind === "mvn" ? packageUrl({ type: "maven", namespace: group, name: artifact }) : null,
        runsCode: true,
        places: [placeIn(file, line)]
      })
    ];
  });
}
function pinOf4(version) {
  if (version === null) return { kind: "none", value: null };
  return {
    kind: /-SNAPSHOT$|^LATEST$|^RELEASE$|[{[(]/.test(version) || !/\d/.test(version) ? "branch" : "exact",
    value: version
  };
}

// src/read/mcp/secret-value.ts
var secretWord = /^(?:(?:api|access|auth|private|secret|service|signing|encryption|master|client|account|license|subscription)?keys?|.*(?:tokens?|secrets?|passwords?|passwd|passphrase|credentials?)|pass|pwd|pat|jwt|cookie|bearer|authorization)$/;
var about = /* @__PURE__ */ new Set([
  "algorithm",
  "audience",
  "count",
  "dir",
  "enabled",
  "endpoint",
  "expires",
  "expiry",
  "field",
  "file",
  "header",
  "host",
  "id",
  "issuer",
  "length",
  "limit",
  "manager",
  "mode",
  "name",
  "path",
  "port",
  "prefix",
  "provider",
  "region",
  "scheme",
  "scope",
  "scopes",
  "size",
  "store",
  "timeout",
  "ttl",
  "type",
  "uri",
  "url",
  "version"
]);
var open3 = /* @__PURE__ */ new Set(["max", "min", "num", "public", "publishable", "total"]);
function soundsSecret(name2) {
  const words2 = name2.slice(0, 200).replace(/([a-z0-9])([A-Z])/g, "$1-$2").toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== "" && !/^\d+$/.test(word));
  const last = words2.at(-1);
  if (last === void 0 || about.has(last) || words2.some((word) => open3.has(word))) return false;
  return words2.some((word) => secretWord.test(word));
}
function judgeValue(name2, value, inputs) {
  if (looksLikeSecret(value)) return "literal";
  const secret = soundsSecret(name2);
  if (secret && defaultsOf(value).some((text2) => isLiteral(name2, text2))) return "literal";
  const names = namesIn(value);
  if (!secret && !names.some((referred) => soundsSecret(referred) || inputs.get(referred) === true)) return null;
  if (names.length > 0 || !isLiteral(name2, value)) return isHarmless(name2, value) ? null : "reference";
  return "literal";
}
function namesIn(text2) {
  const found = text2.slice(0, 1e4).matchAll(/\$\{\{?\s*(?:env:|input:|secrets?[.:])?([\w.-]+)|\{\{\s*([\w.-]+)|\$([A-Za-z_]\w*)|%([A-Za-z_]\w*)%/g);
  return [...found].map((match) => match[1] ?? match[2] ?? match[3] ?? match[4] ?? "");
}
function isLiteral(name2, value) {
  const bare2 = value.trim().replace(/^(?:bearer|basic|token|apikey|api-key)\s+/i, "");
  return !(isPlaceholder(bare2) || standsIn(bare2) || isPath(bare2) || isHarmless(name2, value));
}
function defaultsOf(text2) {
  return [...text2.slice(0, 1e4).matchAll(/\$\{[\w.]+:-([^{}]*)\}/g)].map((match) => match[1] ?? "");
}
function standsIn(text2) {
  return /(?:^|[\s_.-])(?:your|example|dummy|changeme|placeholder|replace|insert|redacted)(?:[\s_.-]|$)/i.test(text2) || /x{4}|\*{3}|\.{3}$|…$/i.test(text2);
}
function isPath(text2) {
  return /^(?:\.{1,2}\/|~\/|[A-Za-z]:\\|file:)/.test(text2) || /^\/[\w./ -]+$/.test(text2) && /\/.*[/.]/.test(text2);
}
function isHarmless(name2, value) {
  return /^(?:true|false|yes|no|on|off|\d+(?:\.\d+)?)$/i.test(value.trim()) && !/pass|pwd/i.test(name2);
}

// src/read/kamelet/literal-secrets.ts
function readLiteralSecrets(root, file) {
  const found = /* @__PURE__ */ new Map();
  for (const { name: name2, value, line } of valuesWithin(templateOf(root)))
    if (!found.has(name2) && isLiteral2(name2, value))
      found.set(name2, { name: name2, kind: "literal", place: placeIn(file, line) });
  return [...found.values()];
}
function valuesWithin(node) {
  const header = filledText(at(node, "name"));
  const constant = filledText(at(node, "constant")) ?? filledText(at(node, "simple"));
  return [
    ...header === void 0 || constant === void 0 || node === void 0 ? [] : [{ name: header, value: constant, line: node.line }],
    ...entries(node).flatMap(({ key, line, value }) => {
      const text2 = filledText(value);
      if (text2 === void 0) return valuesWithin(value);
      return [{ name: key, value: text2, line }, ...queryOf(text2).map((pair) => ({ ...pair, line }))];
    }),
    ...items(node).flatMap(valuesWithin)
  ];
}
function queryOf(text2) {
  const query = text2.length > 4e3 ? void 0 : /^[a-z][a-z0-9+.-]*:[^?]*\?([\s\S]*)$/i.exec(text2)?.[1];
  return (query ?? "").split("&").flatMap((part) => {
    const equals = part.indexOf("=");
    return equals > 0 ? [{ name: part.slice(0, equals), value: part.slice(equals + 1) }] : [];
  });
}
var secretName = /(?:access|account|api|master|private|secret|shared|signing|subscription)[-_]?key$|authorization|password|passphrase|secret|token$/i;
function isLiteral2(name2, value) {
  if (looksLikeSecret(value)) return true;
  if (!secretName.test(name2.slice(-200)) || /^#|\$\{/.test(value)) return false;
  if (!/password|passphrase/i.test(name2) && (value.length < 8 || /^\S+\s+\S+\s/.test(value))) return false;
  return judgeValue(name2, value, /* @__PURE__ */ new Map()) === "literal";
}

// src/read/kamelet/properties.ts
function readProperties(root) {
  return entries(at(root, "spec", "definition", "properties")).map(({ key, line, value }) => {
    const descriptors = texts(at(value, "x-descriptors")).map((descriptor) => descriptor.text);
    const hidden = filledText(at(value, "format")) === "password" || descriptors.some((text2) => text2.endsWith(":password"));
    return {
      name: key,
      line,
      default: filledText(at(value, "default")) ?? null,
      credential: hidden || descriptors.includes("urn:camel:group:credentials"),
      hidden,
      node: value
    };
  });
}
function secretsOf2(properties, file) {
  return properties.filter((property) => property.credential).map(({ name: name2, line, default: value, hidden, node }) => {
    const literal = hidden && value !== null && !isPlaceholder(value);
    return {
      name: name2,
      kind: literal ? "literal" : "reference",
      place: placeIn(file, literal ? lineOfKey(node, "default") : line)
    };
  });
}

// src/read/kamelet/route.ts
var schedules = /* @__PURE__ */ new Set(["cron", "quartz", "scheduler", "timer"]);
var servers = /* @__PURE__ */ new Set([
  "jetty",
  "netty-http",
  "platform-http",
  "rest",
  "servlet",
  "undertow",
  "vertx-websocket",
  "webhook"
]);
function readTriggers2(root, file) {
  const triggers = /* @__PURE__ */ new Map();
  for (const { text: text2, line, from } of readUris(root).uris) {
    const component = componentOf(text2) ?? /^\{\{[^{}]*\}\}/.exec(text2)?.[0];
    if (!from || component === void 0 || component === "kamelet") continue;
    const kind = schedules.has(component) ? "schedule" : servers.has(component) ? "route" : "event";
    const path = text2.slice(component.length + 1).replace(/[?#][\s\S]*$/, "").replace(/^\/*/, "/");
    const event = kind === "route" ? `${component} ${path}` : component;
    const place2 = placeIn(file, line);
    if (!triggers.has(event))
      triggers.set(event, { event, kind, filter: null, authenticated: null, untrusted: false, place: place2 });
  }
  return [...triggers.values()];
}
var languages = /* @__PURE__ */ new Set(["groovy", "java", "joor", "js", "mvel", "ognl", "python"]);
function readCode(root, file) {
  const counts = /* @__PURE__ */ new Map();
  const draft = (kind, name2, text2, line) => {
    const count2 = (counts.get(name2) ?? 0) + 1;
    counts.set(name2, count2);
    const named4 = count2 === 1 ? name2 : `${name2} ${count2}`;
    return { kind, name: named4, digest: digestText(text2), untrusted: false, place: placeIn(file, line) };
  };
  const commands = readUris(root).uris.filter((uri) => componentOf(uri.text) === "exec");
  return [
    ...commands.map(({ text: text2, line }) => draft("command", "exec", text2, line)),
    ...scriptsWithin(templateOf(root)).map(({ language, text: text2, line }) => draft("script", language, text2, line))
  ];
}
function scriptsWithin(node) {
  return [
    ...entries(node).flatMap(({ key, line, value }) => {
      const text2 = filledText(value);
      if (text2 !== void 0 && languages.has(key)) return [{ language: key, text: text2, line }];
      const inner = languages.has(key) ? filledText(entries(value).find((entry) => entry.key === "expression")?.value) : void 0;
      return inner === void 0 ? scriptsWithin(value) : [{ language: key, text: inner, line }];
    }),
    ...items(node).flatMap(scriptsWithin)
  ];
}

// src/read/connectors/kamelet.ts
var kamelet = {
  name: "kamelet",
  title: "Kamelet of Apache Camel",
  specification: "https://camel.apache.org/camel-k/next/kamelets/kamelets-dev.html",
  names: ["**/*.kamelet.{yaml,yml}"],
  content: { names: ["**/*.{yaml,yml}"], pattern: /^kind:\s*["']?Kamelet["']?\s*(?:#.*)?$/m },
  read(file) {
    const document = documentOf(file);
    const kamelets = document.kind === "parsed" ? document.roots.filter(isKamelet) : [];
    if (kamelets.length === 0) return null;
    return { connectors: kamelets.flatMap((root) => readKamelet(root, file)), gaps: [] };
  }
};
function isKamelet(root) {
  const version = filledText(at(root, "apiVersion"));
  return filledText(at(root, "kind")) === "Kamelet" && version?.startsWith("camel.apache.org/") === true;
}
function idOf(root, file) {
  const name2 = filledText(at(root, "metadata", "name")) ?? file.path;
  const namespace = filledText(at(root, "metadata", "namespace"));
  return namespace === void 0 ? name2 : `${namespace}/${name2}`;
}
function readKamelet(root, file) {
  const id = idOf(root, file);
  const annotation = (key) => filledText(at(root, "metadata", "annotations", `camel.apache.org/${key}`)) ?? null;
  const properties = readProperties(root);
  const libraries = readLibraries(root, file, id);
  const connector = draftConnector({
    format: "kamelet",
    id,
    name: filledText(at(root, "spec", "definition", "title")) ?? id,
    role: "definition",
    places: [placeIn(file, lineOfKey(root, "kind"))],
    version: annotation("catalog.version"),
    publisher: annotation("provider"),
    tier: annotation("kamelet.support.level")?.toLowerCase() ?? null,
    auth: readAuth2(properties, file),
    endpoints: readEndpoints2(root, properties, file),
    triggers: readTriggers2(root, file),
    operations: readComponents(root, file),
    code: readCode(root, file),
    settings: [readVerified(root, file)],
    secrets: [...secretsOf2(properties, file), ...readLiteralSecrets(root, file)],
    uses: [...new Set(libraries.map(connectorKey))].sort(compareText)
  });
  return [connector, ...libraries];
}
function readAuth2(properties, file) {
  const first = properties.find((property) => property.credential);
  if (first === void 0) return [];
  return [{ kind: "unknown", name: "credentials", provider: null, scopes: [], place: placeIn(file, first.line) }];
}
function readVerified(root, file) {
  const verified = filledText(at(root, "metadata", "labels", "camel.apache.org/kamelet.verified")) === "true";
  const place2 = placeIn(file, lineOfKey(root, "metadata"));
  return { name: "verified", value: String(verified), exposure: 0, weight: "low", place: place2 };
}

// src/read/logic-app/expression.ts
var longest5 = 2e3;
function isExpression(text2) {
  return /^@(?!@)|^\[(?!\[).*\]$/s.test(text2.trim());
}
var named = /^@\{?(?:appsetting|parameters|variables)\('[^'"@{}\s]{1,100}'\)\}?$|^\[parameters\('[^'"\s]{1,100}'\)\]$/i;
var joined = /^(?:@\{?|\[)(?:concat|uri)\(\s*'(https?:\/\/[^'/?#@{}[\]]{1,253})(?:[/?#]|'\s*,\s*'[/?#])/i;
function readAddress2(text2, purpose, place2) {
  const trimmed = text2?.trim() ?? "";
  if (trimmed === "" || trimmed.length > longest5) return void 0;
  if (!isExpression(trimmed)) return draftEndpoint(trimmed, purpose, place2);
  const start = joined.exec(trimmed)?.[1];
  if (start !== void 0) return draftEndpoint(start, purpose, place2);
  const host = named.test(trimmed) ? trimmed : "@{…}";
  return { host, scheme: null, template: true, direction: "outbound", purpose, place: place2 };
}

// src/read/logic-app/secrets.ts
var secretName2 = /(?:password|secret|token|pfx|passphrase|privatekey|(?:access|account|api|subscription|shared|storage|master)key|signature)$|^(?:key|pwd)$|connectionstring$/i;
var keyPart = /(?:^|;)\s*(?:account ?key|shared ?access ?key|shared ?access ?signature|password|pwd|client ?secret)\s*=\s*([^;]+)/i;
function readSecretValues(node, what, file, also = []) {
  return entries(node).flatMap(({ key, line, value }) => {
    const text2 = filledText(value);
    if (text2 === void 0 || !(secretName2.test(key) || also.includes(key)) || !isSecret(key, text2)) return [];
    return [{ name: `${what} ${key}`, kind: "literal", place: placeIn(file, line) }];
  });
}
function isSecret(key, text2) {
  if (isExpression(text2) || standsForKey(text2)) return false;
  if (!/connectionstring$/i.test(key)) return true;
  const part = keyPart.exec(text2)?.[1];
  return part !== void 0 && !/^@|@[{A-Za-z]|^\[/.test(part) && !standsForKey(part);
}
function readKeyHeaders(node, what, file) {
  return entries(node).flatMap(({ key, line, value }) => {
    const text2 = filledText(value);
    const carries = holdsKey(key, value) || /^(?:sig|code)$/i.test(key) && text2 !== void 0 && text2.length >= 16;
    if (text2 === void 0 || !carries || /@[{A-Za-z]/.test(text2) || standsForKey(text2)) return [];
    return [{ name: `${what} ${key}`, kind: "literal", place: placeIn(file, line) }];
  });
}
function readSignedAddress(node, what, file) {
  const text2 = filledText(node);
  if (node === void 0 || text2 === void 0 || text2.length > 4e3) return [];
  const key = /[?&](sig|code)=([^&@'"{}]{16,})/i.exec(text2);
  if (key === null || standsForKey(key[2] ?? "")) return [];
  return [{ name: `${what} ${key[1]?.toLowerCase()}`, kind: "literal", place: placeIn(file, node.line) }];
}

// src/read/logic-app/sign-in.ts
var kinds2 = /* @__PURE__ */ new Map([
  ["none", "none"],
  ["basic", "basic"],
  ["clientcertificate", "certificate"],
  ["activedirectoryoauth", "oauth2"],
  ["managedserviceidentity", "oauth2"],
  ["querystring", "api-key"],
  ["key", "api-key"]
]);
var rawSchemes = /* @__PURE__ */ new Map([
  ["key", "api-key"],
  ["basic", "basic"],
  ["bearer", "bearer"]
]);
function readAuthentication(holder, key, name2, file) {
  const node = at(holder, key);
  const type = filledText(at(node, "type"))?.toLowerCase();
  if (type === void 0) return [];
  const scheme = filledText(at(node, "scheme"))?.toLowerCase() ?? "";
  const kind = type === "raw" ? rawSchemes.get(scheme) ?? "bearer" : kinds2.get(type) ?? "unknown";
  return [{ kind, name: name2, provider: null, scopes: [], place: placeIn(file, lineOfKey(holder, key)) }];
}
var words = [
  [/managed_?(?:service_?)?identity/i, "oauth2"],
  [/oauth|serviceprincipal/i, "oauth2"],
  [/certificate/i, "certificate"],
  [/^(?:none|anonymous)$/i, "none"],
  [/connectionstring|key|sas|token/i, "api-key"],
  [/basic|password|credential/i, "basic"]
];
function readParameterSet(node, file) {
  const values = at(node, "parameterValues") ?? at(node, "parameterValueSet", "values");
  const set = filledText(at(node, "parameterSetName")) ?? filledText(at(node, "parameterValueSet", "name"));
  const provider = filledText(at(values, "authProvider", "Type")) ?? filledText(at(values, "authProvider", "type"));
  const alternative = filledText(at(node, "parameterValueType")) === "Alternative" ? "ManagedServiceIdentity" : void 0;
  const texts3 = [set, provider, alternative, ...entries(values).map(({ key }) => key)];
  const found = texts3.flatMap((text2) => {
    const kind = text2 === void 0 ? void 0 : words.find(([pattern]) => pattern.test(text2))?.[1];
    return kind === void 0 ? [] : [kind];
  });
  if (texts3.every((text2) => text2 === void 0)) return [];
  const place2 = placeIn(file, lineOfKey(node, set === void 0 ? "parameterValues" : "parameterSetName"));
  return [{ kind: found[0] ?? "unknown", name: "connection", provider: null, scopes: [], place: place2 }];
}

// src/read/logic-app/connection.ts
var addressKeys2 = ["triggerUrl", "baseUrl", "endpoint", "connectionRuntimeUrl"];
var addressName = /(?:endpoint|url|uri|namespace|host|hostname|hostaddress|server|servername|serveraddress)$/i;
function readConnection(node, { id, name: name2, line, file }) {
  const values = parameterValues(node);
  const stated = readAuthentication(node, "authentication", "connection", file);
  const keyed = filledText(at(node, "subscriptionKey")) === void 0 ? [] : [subscription(node, file)];
  const parameters = stated.length + keyed.length > 0 ? [] : readParameterSet(node, file);
  return draftConnector({
    format: "logic-app",
    id,
    name: name2,
    role: "usage",
    places: [placeIn(file, line)],
    auth: [...stated, ...keyed, ...parameters],
    endpoints: readEndpoints3(node, values, file),
    secrets: [
      ...readSecretValues(at(node, "authentication"), "authentication", file, ["value", "parameter"]),
      ...readSecretValues(values, "parameter", file),
      ...readSecretValues(node, "connection", file),
      ...readSignedAddress(at(node, "triggerUrl"), "triggerUrl", file)
    ]
  });
}
function parameterValues(node) {
  const set = at(node, "parameterValueSet", "values");
  if (set?.kind !== "map") return at(node, "parameterValues");
  const values = new Map(
    [...set.entries].map(([key, entry]) => [key, { ...entry, value: at(entry.value, "value") ?? entry.value }])
  );
  return { ...set, entries: values };
}
function subscription(node, file) {
  const place2 = placeIn(file, lineOfKey(node, "subscriptionKey"));
  return { kind: "api-key", name: "subscription", provider: null, scopes: [], place: place2 };
}
function readEndpoints3(node, values, file) {
  const addresses2 = [
    ...entries(node).filter(({ key }) => addressKeys2.includes(key)),
    ...entries(values).filter(({ key }) => key === "connectionString" || addressName.test(key))
  ];
  return distinctEndpoints(
    addresses2.flatMap(({ key, line, value }) => {
      const text2 = filledText(value);
      if (text2 === void 0 || key === "connectionRuntimeUrl" && isGateway(text2)) return [];
      const address = key === "connectionString" ? serverOf(text2) : text2;
      return [readAddress2(address, "api", placeIn(file, line))];
    })
  );
}
function isGateway(text2) {
  return isExpression(text2) || /^https:\/\/[^/?#@]*\.azure-apihub\.(?:net|us|cn)(?::443)?(?:[/?#]|$)/i.test(text2);
}
function serverOf(text2) {
  if (isExpression(text2) || text2.length > 4e3) return void 0;
  return /(?:^|;)\s*(?:endpoint|server|data source)\s*=\s*(?:tcp:)?([^;,]+)/i.exec(text2)?.[1];
}

// src/read/logic-app/managed-api.ts
var shapes2 = [
  /\/managedApis\/([A-Za-z0-9_-]+)(?:['"\])]|$)/i,
  /\/managedApis\/'\s*,\s*'([A-Za-z0-9_-]+)'/i,
  /\/managedApis'.*,\s*'([A-Za-z0-9_-]+)'\s*\)\]$/is,
  /\/customApis\/([A-Za-z0-9_-]+)(?:['"\])]|$)/i
];
function managedApi(id) {
  if (id === void 0 || id.length > 2e3) return void 0;
  for (const shape of shapes2) {
    const name2 = shape.exec(id)?.[1];
    if (name2 !== void 0) return name2.toLowerCase();
  }
  return void 0;
}

// src/read/logic-app/actions.ts
function stepsIn(holder) {
  return entries(at(holder, "actions")).flatMap(({ key, line, value }) => [
    { key, type: filledText(at(value, "type")) ?? "", line, node: value },
    ...stepsIn(value),
    ...stepsIn(at(value, "else")),
    ...stepsIn(at(value, "default")),
    ...entries(at(value, "cases")).flatMap((branch) => stepsIn(branch.value)),
    ...entries(at(value, "tools")).flatMap((tool) => stepsIn(tool.value))
  ]);
}
function triggersIn(definition) {
  return entries(at(definition, "triggers")).map(({ key, line, value }) => ({
    key,
    type: filledText(at(value, "type")) ?? "",
    line,
    node: value
  }));
}
function connectionOf({ node }) {
  const inputs = at(node, "inputs");
  const direct = [
    at(inputs, "host", "connection", "referenceName"),
    at(inputs, "serviceProviderConfiguration", "connectionName"),
    at(inputs, "function", "connectionName"),
    at(inputs, "apiManagement", "connection")
  ];
  const found = direct.map(filledText).find((name2) => name2 !== void 0);
  if (found !== void 0) return found;
  const expression2 = filledText(at(inputs, "host", "connection", "name")) ?? "";
  return /\['([^']+)'\]\['connectionId'\]/.exec(expression2)?.[1];
}

// src/read/logic-app/calls.ts
var calling = /* @__PURE__ */ new Set(["http", "httpwebhook"]);
function readCalls(steps, file) {
  const requests = steps.filter((step) => calling.has(step.type.toLowerCase())).flatMap(requestsOf);
  return {
    auth: requests.flatMap(({ name: name2, node }) => readAuthentication(node, "authentication", `call ${name2}`, file)),
    endpoints: requests.flatMap(({ node }) => {
      const uri = at(node, "uri");
      return uri === void 0 ? [] : [readAddress2(filledText(uri), "api", placeIn(file, uri.line))];
    }),
    secrets: requests.flatMap(({ name: name2, node }) => [
      ...readSecretValues(at(node, "authentication"), `${name2} authentication`, file, ["value", "parameter"]),
      ...readKeyHeaders(at(node, "headers"), `${name2} header`, file),
      ...readKeyHeaders(at(node, "queries"), `${name2} query`, file),
      ...readSignedAddress(at(node, "uri"), `${name2} address`, file)
    ])
  };
}
function requestsOf({ key, node }) {
  const inputs = at(node, "inputs");
  const [subscribe, unsubscribe] = [at(inputs, "subscribe"), at(inputs, "unsubscribe")];
  return [
    ...inputs === void 0 ? [] : [{ name: key, node: inputs }],
    ...subscribe === void 0 ? [] : [{ name: `${key} subscribe`, node: subscribe }],
    ...unsubscribe === void 0 ? [] : [{ name: `${key} unsubscribe`, node: unsubscribe }]
  ];
}

// src/read/logic-app/connections-file.ts
var groups = /* @__PURE__ */ new Map([
  ["managedApiConnections", { kind: "managed", path: ["api", "id"] }],
  ["serviceProviderConnections", { kind: "built-in", path: ["serviceProvider", "id"] }],
  ["functionConnections", { kind: "function", path: ["function", "id"] }],
  ["apiManagementConnections", { kind: "api-management", path: ["apiId"] }],
  ["agentConnections", { kind: "agent", path: ["type"] }]
]);
function connectionsPath(path, around) {
  if (baseOf(path).toLowerCase() !== "workflow.json") return [];
  const connections = joinPath(folderOf(folderOf(path)), "connections.json");
  return folderOf(path) !== "" && around.has(connections) ? [connections] : [];
}
function isConnectionsFile(path, root) {
  if (!/^connections(?:[._-][\w-]+)?\.json$/i.test(baseOf(path))) return false;
  return [...groups.keys()].some((group) => at(root, group)?.kind === "map");
}
function readConnectionsFile(root, file) {
  const gaps = [];
  const connectors = entries(root).flatMap((group) => {
    if (!groups.has(group.key)) {
      const reason = `it is not known what ${JSON.stringify(group.key.slice(0, 100))} connect to`;
      if (/Connections$/.test(group.key) && entries(group.value).length > 0)
        gaps.push({ kind: "unknown", file: file.path, line: group.line, reason });
      return [];
    }
    return connectionsIn(group.key, group.value, file.path).map(({ id, name: name2, key, line, node }) => {
      for (const reason of unknownIn(group.key, key, node))
        gaps.push({ kind: "unknown", file: file.path, line, reason });
      return readConnection(node, { id, name: name2, line, file });
    });
  });
  return { connectors, gaps };
}
function unknownIn(group, key, node) {
  const shown = `the connection ${JSON.stringify(key.slice(0, 100))}`;
  const isNamed = group === "agentConnections" || idOf2(group, node) !== void 0;
  return [
    ...isNamed ? [] : [`it is not known what ${shown} connects to`],
    ...filledText(at(node, "authentication")) === void 0 ? [] : [`it is not known how ${shown} signs in`]
  ];
}
function idOf2(group, node) {
  const id = filledText(at(node, ...groups.get(group)?.path ?? []));
  return id !== void 0 && /^[@[][^/]*$/.test(id) ? void 0 : id;
}
function connectionsIn(group, holder, path) {
  const known = groups.get(group);
  if (known === void 0) return [];
  return entries(holder).flatMap(({ key, line, value }) => {
    if (value.kind !== "map") return [];
    const api = apiName(idOf2(group, value) ?? key, known.kind);
    const id = `${path}#${known.kind}/${api === key ? api : `${api}/${key}`}`;
    return [{ id, name: api, key, line, node: value }];
  });
}
function apiName(id, kind) {
  const parts = id.split("/").filter((part) => part !== "");
  if (kind === "function" && parts.at(-2) === "functions") return `${parts.at(-3) ?? ""}/${parts.at(-1)}`;
  return parts.at(-1) ?? id;
}
function connectionIds(root, path) {
  return new Map(
    [...groups.keys()].filter((group) => root !== void 0 && has(root, group)).flatMap((group) => connectionsIn(group, at(root, group), path)).map(({ key, id }) => [key, id])
  );
}

// src/read/logic-app/triggers.ts
var kinds3 = /* @__PURE__ */ new Map([
  ["Request", "route"],
  ["Recurrence", "schedule"],
  ["SlidingWindow", "schedule"],
  ["HttpWebhook", "webhook"],
  ["ApiConnectionWebhook", "webhook"]
]);
function readTriggers3(steps, access, file) {
  const counts = /* @__PURE__ */ new Map();
  for (const step of steps) counts.set(eventOf2(step), (counts.get(eventOf2(step)) ?? 0) + 1);
  return steps.map((step) => {
    const event = eventOf2(step);
    const twice = (counts.get(event) ?? 0) > 1;
    return {
      // The designer lets people rename a trigger: its name tells it only from others of its kind.
      event: twice ? `${event} (${step.key})` : event,
      kind: kinds3.get(step.type) ?? "event",
      filter: null,
      authenticated: step.type === "Request" ? asksForToken(access) : null,
      untrusted: false,
      place: placeIn(file, step.line)
    };
  });
}
function eventOf2(step) {
  const service = at(step.node, "inputs", "serviceProviderConfiguration");
  const operation = filledText(at(service, "operationId"));
  if (operation !== void 0) {
    const provider = filledText(at(service, "serviceProviderId"))?.split("/").at(-1) ?? "";
    return `${provider} ${operation}`.trim();
  }
  const path = filledText(at(step.node, "inputs", "path")) ?? "";
  const connection = connectionOf(step);
  if (connection !== void 0) return `${connection} ${path.slice(0, 200)}`.trim();
  return step.type === "" ? step.key : step.type;
}
function asksForToken(access) {
  const policies = entries(at(access, "triggers", "openAuthenticationPolicies", "policies"));
  const signature = filledText(at(access, "triggers", "sasAuthenticationPolicy", "state"));
  return policies.length > 0 && signature?.toLowerCase() === "disabled";
}
function readAllowedCallers(properties, isCalled, file) {
  const triggers = at(properties, "accessControl", "triggers");
  const ranges = items(at(triggers, "allowedCallerIpAddresses")).flatMap(
    (item) => filledText(at(item, "addressRange")) ?? []
  );
  const place2 = placeIn(file, lineOfKey(triggers ?? properties, "allowedCallerIpAddresses"));
  const value = [...new Set(ranges)].sort(compareText).join(", ") || "any";
  return { name: "allowed-ip-ranges", value, exposure: isCalled && value === "any" ? 1 : 0, weight: "high", place: place2 };
}

// src/read/logic-app/workflow.ts
function workflowParts(root) {
  const definition = at(root, "definition");
  return definition === void 0 ? { definition: root, parameters: void 0 } : { definition, parameters: at(root, "parameters") };
}
function isDefinition(node) {
  const schema = filledText(at(node, "$schema")) ?? "";
  return /\/Microsoft\.Logic\/schemas\/[^/]+\/workflowdefinition\.json/i.test(schema) && at(node, "triggers") !== void 0;
}
function readWorkflow2(known) {
  const { definition, file, id, name: name2 } = known;
  if (definition === void 0) return { connectors: [], gaps: [] };
  const triggers = triggersIn(definition);
  const steps = [...triggers, ...stepsIn(definition)];
  const calls = readCalls(steps, file);
  const code = readCode2(steps, file);
  const own = readOwnConnections(known);
  const isCalled = triggers.some((step) => step.type === "Request");
  const workflow = draftConnector({
    format: "logic-app",
    id,
    name: name2,
    role: "definition",
    version: filledText(at(definition, "contentVersion")) ?? null,
    places: [placeIn(file, definition.line)],
    auth: calls.auth,
    endpoints: distinctEndpoints(calls.endpoints),
    triggers: readTriggers3(triggers, at(known.properties, "accessControl"), file),
    code: code.code,
    settings: known.properties === void 0 ? [] : [readAllowedCallers(known.properties, isCalled, file)],
    secrets: calls.secrets,
    uses: usesOf(steps, known, own)
  });
  return { connectors: [workflow, ...own.values()], gaps: code.gaps };
}
function readCode2(steps, file) {
  const gaps = [];
  const code = steps.flatMap(({ key, node }) => {
    const inputs = at(node, "inputs");
    const [text2, path] = [filledText(at(inputs, "code")), filledText(at(inputs, "CodeFile"))];
    const place2 = placeIn(file, lineOfKey(inputs, text2 === void 0 ? "CodeFile" : "code"));
    if (text2 === void 0 && path === void 0) return [];
    if (text2 === void 0) {
      const reason = `what ${JSON.stringify((path ?? "").slice(0, 200))} does is not read`;
      gaps.push({ kind: "unknown", file: file.path, line: place2.line, reason });
    }
    return [{ kind: "script", name: key, digest: digestText(text2 ?? path ?? ""), untrusted: false, place: place2 }];
  });
  return { code, gaps };
}
function readOwnConnections({ parameters, id, file, declared }) {
  const own = /* @__PURE__ */ new Map();
  for (const { key, line, value } of entries(at(parameters, "$connections", "value"))) {
    const api = managedApi(filledText(at(value, "id")));
    if (value.kind !== "map" || api !== void 0 && declared?.has(api)) continue;
    const identity = `${id}#managed/${api === void 0 || api === key ? key : `${api}/${key}`}`;
    const properties = at(value, "connectionProperties") ?? value;
    own.set(key, readConnection(properties, { id: identity, name: api ?? key, line, file }));
  }
  return own;
}
function usesOf(steps, known, own) {
  const { connections } = known;
  const inProject = connections === void 0 ? void 0 : connectionIds(rootOf(connections), connections.path);
  const used = steps.flatMap((step) => {
    const key = connectionOf(step);
    const id = key === void 0 ? void 0 : inProject?.get(key) ?? own.get(key)?.id;
    return id === void 0 ? [] : [connectorKey({ format: "logic-app", id })];
  });
  return [...new Set(used)].sort(compareText);
}

// src/read/logic-app/arm.ts
function isDeploymentTemplate(root) {
  const schema = filledText(at(root, "$schema")) ?? "";
  return /\/(?:subscription|tenant|managementGroup)?deploymentTemplate\.json/i.test(schema) && resourcesIn(root).length > 0;
}
function resourcesIn(template) {
  const list = at(template, "resources");
  return [...items(list), ...entries(list).map(({ value }) => value)].flatMap((node) => {
    const type = filledText(at(node, "type"))?.toLowerCase() ?? "";
    const known = type === "microsoft.logic/workflows" || type === "microsoft.web/connections";
    const inner = [...resourcesIn(at(node, "properties", "template")), ...list === void 0 ? [] : resourcesIn(node)];
    if (!known || flag(at(node, "existing")) === true) return inner;
    return [{ type, name: filledText(at(node, "name")) ?? "", node }, ...inner];
  });
}
function readDeploymentTemplate(root, file) {
  const resources = resourcesIn(root);
  const gaps = [];
  const connections = resources.filter(({ type }) => type === "microsoft.web/connections");
  const declared = connections.flatMap((resource) => readResource(resource, file, gaps));
  const apis = new Set(declared.map((connector) => connector.name));
  const workflows = resources.flatMap(({ type, name: name2, node }) => {
    const properties = at(node, "properties");
    const definition = at(properties, "definition");
    if (type !== "microsoft.logic/workflows" || properties === void 0) return [];
    if (!isDefinition(definition)) {
      const reason = "the definition of a workflow in it comes from elsewhere";
      gaps.push({ kind: "unknown", file: file.path, line: lineOfKey(properties, "definition"), reason });
      return [];
    }
    const parameters = at(properties, "parameters");
    const known = { definition, parameters, properties, file, declared: apis };
    return [readWorkflow2({ ...known, id: `${file.path}#workflow/${name2}`, name: name2 || file.path })];
  });
  return {
    connectors: [...declared, ...workflows.flatMap((reading2) => reading2.connectors)],
    gaps: [...gaps, ...workflows.flatMap((reading2) => reading2.gaps)]
  };
}
function readResource({ name: name2, node }, file, gaps) {
  const properties = at(node, "properties");
  if (properties === void 0) return [];
  const api = managedApi(filledText(at(properties, "api", "id")));
  const line = lineOfKey(node, "type");
  if (api === void 0) {
    const reason = "it is not known what a connection in it connects to";
    gaps.push({ kind: "unknown", file: file.path, line, reason });
  }
  const id = `${file.path}#managed/${api === void 0 || api === name2 ? name2 : `${api}/${name2}`}`;
  return [readConnection(properties, { id, name: api ?? name2, line, file })];
}

// src/read/connectors/logic-app.ts
var logicApp = {
  name: "logic-app",
  title: "Logic Apps workflow",
  specification: "https://learn.microsoft.com/azure/logic-apps/logic-apps-workflow-definition-language",
  names: [],
  content: {
    names: ["**/*.json"],
    pattern: /"(?:managedApi|serviceProvider|apiManagement|function|agent)Connections"\s*:|Microsoft\.Logic\/(?:workflows|schemas)|"Microsoft\.Web\/connections"|ExtensionBundle\.Workflows/i
  },
  related: (file, around) => connectionsPath(file.path, around),
  read(file, around) {
    const root = rootOf(file);
    if (root?.kind !== "map") return null;
    if (isConnectionsFile(file.path, root)) return readConnectionsFile(root, file);
    if (isDeploymentTemplate(root)) return readDeploymentTemplate(root, file);
    if (baseOf(file.path).toLowerCase() === "host.json") return readHost2(root, file);
    const parts = workflowParts(root);
    if (!isDefinition(parts.definition)) return null;
    const name2 = baseOf(file.path) === "workflow.json" ? baseOf(folderOf(file.path)) : baseOf(file.path);
    const [connections] = connectionsPath(file.path, around);
    const beside = connections === void 0 ? void 0 : around.file(connections);
    return readWorkflow2({ ...parts, id: file.path, name: name2 || file.path, file, connections: beside });
  }
};
var bundle = "Microsoft.Azure.Functions.ExtensionBundle.Workflows";
function readHost2(root, file) {
  const node = at(root, "extensionBundle");
  if (filledText(at(node, "id"))?.toLowerCase() !== bundle.toLowerCase()) return null;
  const version = filledText(at(node, "version")) ?? null;
  const places = [placeIn(file, lineOfKey(root, "extensionBundle"))];
  const known = { format: "logic-app", id: file.path, name: bundle, role: "usage", publisher: "microsoft" };
  return { connectors: [draftConnector({ ...known, version, places })], gaps: [] };
}

// src/read/mcp/credential.ts
var withheld = "[secret]";
function readCredential(where, name2, value, place2, inputs) {
  const kind = judgeValue(name2, value, inputs);
  return kind === null ? null : { where, name: name2, kind, auth: authKind(name2, value), place: place2 };
}
function authKind(name2, value) {
  if (/^\s*basic\s/i.test(value) || /pass|pwd/i.test(name2)) return "basic";
  if (/cookie/i.test(name2)) return "session-cookie";
  return /authorization|token|jwt|bearer|\bpat\b|_pat$/i.test(name2) || /^\s*bearer\s/i.test(value) ? "bearer" : "api-key";
}
function secretsOf3(credentials) {
  const secrets = /* @__PURE__ */ new Map();
  for (const { where, name: name2, kind, place: place2 } of credentials) {
    const full = `${where}.${name2}`;
    if (secrets.get(full)?.kind !== "literal")
      secrets.set(full, {
        name: full,
        kind,
        place: secrets.get(full)?.kind === kind ? secrets.get(full)?.place ?? place2 : place2
      });
  }
  return [...secrets.values()];
}
function authOf(credentials) {
  const ways = /* @__PURE__ */ new Map();
  for (const { where, name: name2, auth, place: place2 } of credentials)
    if (where !== "oauth" && !ways.has(name2)) ways.set(name2, { kind: auth, name: name2, provider: null, scopes: [], place: place2 });
  return [...ways.values()];
}

// src/read/mcp/scan-address.ts
function isAddress(text2) {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(text2) && !/^(?:file|unix|pipe|op|keychain|data|vscode|jsr|npm):/i.test(text2);
}
function scanAddress(text2, place2, inputs) {
  const credentials = [];
  const parts = /^([a-z][a-z0-9+.-]*:\/\/)(.*)$/is.exec(text2);
  const [, scheme = "", behind = text2] = parts ?? [];
  const { user, rest } = parts === null ? { user: null, rest: behind } : splitUser(behind);
  if (user !== null) credentials.push(...readUser(user, place2, inputs));
  const safe = rest.replace(/([?&#;])([^=&#;?/]+)=([^&#;]*)/g, (whole, mark, key, value) => {
    const credential = readCredential("url", key, decode(value), place2, inputs);
    if (credential === null) return whole;
    credentials.push(credential);
    return `${mark}${key}=${withheld}`;
  });
  if (!looksLikeSecret(scheme + safe)) return { text: scheme + safe, credentials };
  credentials.push({ where: "url", name: "path", kind: "literal", auth: "api-key", place: place2 });
  return { text: `${scheme}${/^[^/?#]*/.exec(safe)?.[0] ?? ""}/${withheld}`, credentials };
}
function splitUser(behind) {
  const end2 = behind.search(/[/?#]/);
  const authority = end2 === -1 ? behind : behind.slice(0, end2);
  const at2 = authority.lastIndexOf("@");
  if (at2 !== -1) return { user: authority.slice(0, at2), rest: behind.slice(at2 + 1) };
  const query = behind.indexOf("?");
  const late = (query === -1 ? behind : behind.slice(0, query)).lastIndexOf("@");
  if (late === -1 || !/^[^:[\]${}]*:(?!\d+$)/.test(authority)) return { user: null, rest: behind };
  return { user: behind.slice(0, late), rest: behind.slice(late + 1) };
}
function readUser(user, place2, inputs) {
  const colon = indexOfColon(user);
  if (colon !== -1) {
    const password = readCredential("url", "password", decode(user.slice(colon + 1)), place2, inputs);
    return password === null ? [] : [password];
  }
  if (!looksLikeSecret(user) && namesIn(user).length === 0) return [];
  return [{ where: "url", name: "user", kind: looksLikeSecret(user) ? "literal" : "reference", auth: "basic", place: place2 }];
}
function indexOfColon(user) {
  let depth = 0;
  for (let index = 0; index < user.length; index++) {
    const letter = user.charAt(index);
    if (letter === "{") depth++;
    else if (letter === "}") depth--;
    else if (letter === ":" && depth <= 0) return index;
  }
  return -1;
}
function decode(text2) {
  try {
    return decodeURIComponent(text2);
  } catch {
    return text2;
  }
}

// src/read/mcp/split-command.ts
function splitCommand(line) {
  const words2 = [];
  let word = "";
  let started = false;
  let quote3 = "";
  for (let index = 0; index < line.length; index++) {
    const letter = line.charAt(index);
    if (quote3 !== "") {
      if (letter === quote3) quote3 = "";
      else if (letter === "\\" && quote3 === '"' && /["\\$`]/.test(line.charAt(index + 1))) word += line.charAt(++index);
      else word += letter;
    } else if (letter === '"' || letter === "'") {
      quote3 = letter;
      started = true;
    } else if (letter === "\\" && /[\s"'\\]/.test(line.charAt(index + 1))) word += line.charAt(++index);
    else if (/\s/.test(letter)) {
      if (started || word !== "") words2.push(word);
      word = "";
      started = false;
    } else word += letter;
  }
  if (started || word !== "") words2.push(word);
  return words2;
}
function isScript(line) {
  return /[|&;<>`\n]|\$\(/.test(line);
}

// src/read/mcp/scan-words.ts
var headerOptions = /^(?:-H|--headers?)$/;
var variableOptions = /^(?:-e|--env|--set-env)$/;
var maximumDepth3 = 3;
function scanWords(words2, inputs, depth = 0) {
  const found = words2.map((word, index) => scanWord(word, words2[index - 1]?.text ?? "", inputs, depth));
  return {
    words: words2.map((word, index) => ({ text: found[index]?.text ?? word.text, place: word.place })),
    credentials: found.flatMap((scanned) => scanned.credentials)
  };
}
function scanWord({ text: word, place: place2 }, before, inputs, depth) {
  if (headerOptions.test(before)) return scanHeader(word, place2, inputs);
  if (variableOptions.test(before) && /^\w+$/.test(word)) return passedOn(word, place2);
  if (before.startsWith("-") && !before.includes("=") && !word.startsWith("-") && soundsSecret(before))
    return scanNamed("args", before.replace(/^-+/, ""), word, word, place2, inputs);
  const pair = /^(-{0,2})([A-Za-z][\w.-]*)=(.*)$/s.exec(word);
  const line = /\s/.test(word) && !variableOptions.test(before);
  if (pair !== null && (!line || word.startsWith("-"))) return scanPair(pair, { text: word, place: place2 }, inputs, depth);
  if (isAddress(word)) return scanAddress(word, place2, inputs);
  if (word.startsWith("{") && word.length < 1e5) return scanJson(word, place2, inputs);
  if (line && depth < maximumDepth3) return scanLine(word, place2, inputs, depth);
  return scanBare(word, place2, inputs);
}
function scanBare(word, place2, inputs) {
  const referred = namesIn(word).find((name2) => soundsSecret(name2) || inputs.get(name2) === true);
  if (looksLikeSecret(word)) return scanNamed("args", "value", word, word, place2, inputs);
  return referred === void 0 ? { text: word, credentials: [] } : scanNamed("args", referred, word, word, place2, inputs);
}
function scanNamed(where, name2, value, word, place2, inputs) {
  const credential = readCredential(where, name2, value, place2, inputs);
  return credential === null ? { text: word, credentials: [] } : { text: withheld, credentials: [credential] };
}
function passedOn(name2, place2) {
  if (!soundsSecret(name2)) return { text: name2, credentials: [] };
  const credential = readCredential("env", name2, `$${name2}`, place2, /* @__PURE__ */ new Map());
  return { text: name2, credentials: credential === null ? [] : [credential] };
}
function scanPair(pair, { text: word, place: place2 }, inputs, depth) {
  const [, dashes = "", name2 = "", value = ""] = pair;
  const found = scanValue(dashes, name2, { text: value, place: place2 }, inputs, depth);
  return found.credentials.length === 0 ? { text: word, credentials: [] } : { text: `${dashes}${name2}=${found.text}`, credentials: found.credentials };
}
function scanValue(dashes, name2, word, inputs, depth) {
  const { text: value, place: place2 } = word;
  if (headerOptions.test(dashes + name2)) return scanHeader(value, place2, inputs);
  const named4 = scanNamed(dashes === "" ? "env" : "args", name2, value, value, place2, inputs);
  if (named4.credentials.length > 0) return named4;
  if (isAddress(value)) return scanAddress(value, place2, inputs);
  return /\s/.test(value) && depth < maximumDepth3 ? scanLine(value, place2, inputs, depth) : named4;
}
function scanHeader(word, place2, inputs) {
  const colon = word.indexOf(":");
  if (colon === -1) return scanBare(word, place2, inputs);
  const name2 = word.slice(0, colon).trim();
  const found = scanNamed("headers", name2, word.slice(colon + 1), word, place2, inputs);
  return found.credentials.length === 0 ? found : { text: `${name2}: ${withheld}`, credentials: found.credentials };
}
function scanLine(line, place2, inputs, depth) {
  const header = /^[A-Za-z][\w-]*:\s/.test(line) ? scanHeader(line, place2, inputs) : null;
  if (header !== null && header.credentials.length > 0) return header;
  const words2 = splitCommand(line).map((text2) => ({ text: text2, place: place2 }));
  const found = scanWords(words2, inputs, depth + 1);
  if (found.credentials.length > 0)
    return { text: found.words.map((word) => word.text).join(" "), credentials: found.credentials };
  return looksLikeSecret(line) ? scanNamed("args", "value", line, line, place2, inputs) : { text: line, credentials: [] };
}
function scanJson(word, place2, inputs) {
  const document = parseJson(word);
  const [root] = document.kind === "parsed" ? document.roots : [];
  if (root === void 0) return scanBare(word, place2, inputs);
  const credentials = [];
  const visit3 = (node) => {
    for (const { key, value } of entries(node)) {
      const leaf = text(value);
      const credential = leaf === void 0 ? null : readCredential("args", key, leaf, place2, inputs);
      if (credential !== null) credentials.push(credential);
      else visit3(value);
    }
    for (const item of items(node)) visit3(item);
  };
  visit3(root);
  return credentials.length === 0 ? scanBare(word, place2, inputs) : { text: withheld, credentials };
}

// src/read/mcp/server-environment.ts
var loader = /^(?:NODE_OPTIONS|LD_PRELOAD|LD_LIBRARY_PATH|DYLD_INSERT_LIBRARIES|DYLD_LIBRARY_PATH|PYTHONSTARTUP|PYTHONPATH|PYTHONHOME|BASH_ENV|PATH|PERL5LIB|PERL5OPT|RUBYOPT|RUBYLIB|JAVA_TOOL_OPTIONS|DOTNET_STARTUP_HOOKS|GOFLAGS)$/i;
var registry = /^(?:npm_config_(?:.*_)?registry|BUN_CONFIG_REGISTRY|UV_(?:INDEX|INDEX_URL|DEFAULT_INDEX|EXTRA_INDEX_URL|FIND_LINKS)|PIP_(?:INDEX_URL|EXTRA_INDEX_URL)|GOPROXY)$/i;
function readVariables(node, file, inputs) {
  const credentials = [];
  const endpoints = [];
  const loaders = [];
  for (const { key, line, value } of entries(node)) {
    const content = text(value);
    if (content === void 0) continue;
    const place2 = placeIn(file, line);
    const address = isAddress(content) ? scanAddress(content, place2, inputs) : null;
    const own = readCredential("env", key, content, place2, inputs);
    const found = own ?? address?.credentials[0] ?? null;
    if (found !== null) credentials.push({ ...found, where: "env", name: key });
    if (address !== null) endpoints.push(draftEndpoint(address.text, registry.test(key) ? "registry" : "api", place2));
    if (loader.test(key) || registry.test(key))
      loaders.push(`${key}=${own === null ? address?.text ?? content : withheld}`);
  }
  return { credentials, endpoints, loaders: loaders.sort(compareText) };
}
function readHeaders(node, file, inputs) {
  const headers = entries(node).map(({ key, line, value }) => ({ name: key, value: text(value) ?? "", line }));
  for (const item of items(node)) {
    const line = filledText(item);
    const colon = line?.indexOf(":") ?? -1;
    if (line !== void 0 && colon !== -1)
      headers.push({ name: line.slice(0, colon).trim(), value: line.slice(colon + 1).trim(), line: item.line });
  }
  return headers.flatMap((header) => {
    const credential = readCredential("headers", header.name, header.value, placeIn(file, header.line), inputs);
    return credential === null ? [] : [credential];
  });
}

// src/read/mcp/mounts.ts
function readVolume(value) {
  return { source: sourceOfVolume(value), isReadOnly: /:(?:[\w,]*,)?ro(?:,[\w,]*)?$/.test(value) };
}
function readMount(value) {
  const isReadOnly = value.split(",").some((part) => /^(?:readonly|ro)(?:=(?:true|1))?$/.test(part));
  return { source: sourceOfMount(value), isReadOnly };
}
function sourceOfVolume(value) {
  const drive = /^[A-Za-z]:[\\/]/.test(value) ? 2 : 0;
  let depth = 0;
  for (let index = drive; index < value.length; index++) {
    const letter = value.charAt(index);
    if (letter === "{") depth++;
    else if (letter === "}") depth--;
    else if (letter === ":" && depth <= 0 && index > 0) return value.slice(0, index);
  }
  return value;
}
function sourceOfMount(value) {
  for (const part of value.split(",")) {
    const source = /^(?:source|src)=(.*)$/s.exec(part)?.[1];
    if (source !== void 0) return source;
  }
  return "";
}
function isDangerousMount(source) {
  const path = source.length > 1 ? source.replace(/[/\\]$/, "") : source;
  return /^(?:\/|[A-Za-z]:\\?|\/(?:etc|root|home|Users|var|var\/run|run|proc|sys|dev|boot|usr))$/.test(path) || /^(?:~|\$HOME|\$\{(?:env:)?HOME\}|\$\{userHome\}|%USERPROFILE%)$/.test(path) || /(?:docker|podman|containerd|crio)\.sock$/.test(path);
}

// src/read/mcp/container-run.ts
var switches2 = /* @__PURE__ */ new Set([
  "detach",
  "disable-content-trust",
  "help",
  "init",
  "interactive",
  "no-healthcheck",
  "oom-kill-disable",
  "privileged",
  "publish-all",
  "quiet",
  "read-only",
  "replace",
  "rm",
  "sig-proxy",
  "tls-verify",
  "tty"
]);
var shortSwitches = /* @__PURE__ */ new Set(["d", "i", "t", "P", "q"]);
var longNames = /* @__PURE__ */ new Map([
  ["v", "volume"],
  ["p", "publish"],
  ["P", "publish-all"]
]);
var globalOptions = /* @__PURE__ */ new Set(["--context", "-c", "--host", "-H", "--config", "--log-level", "-l", "--connection"]);
function readContainerRun(words2) {
  const start = afterRun(words2);
  if (start === null) return null;
  const options2 = [];
  let index = start;
  while (index < words2.length) {
    const word = words2[index] ?? "";
    if (word === "--") return describe(options2, start, index + 1, words2);
    if (!word.startsWith("-") || word === "-") return describe(options2, start, index, words2);
    index += word.startsWith("--") ? readLong(word.slice(2), words2[index + 1], options2) : readShort(word, words2[index + 1], options2);
  }
  return null;
}
function afterRun(words2) {
  let index = 1;
  while (index < words2.length) {
    const word = words2[index] ?? "";
    if (word === "run" || word === "create") return index + 1;
    if (globalOptions.has(word)) index += 2;
    else if (word.startsWith("-") || word === "container") index++;
    else return null;
  }
  return null;
}
function readLong(option, next, options2) {
  const equals = option.indexOf("=");
  if (equals !== -1) options2.push({ name: option.slice(0, equals), value: option.slice(equals + 1) });
  else if (switches2.has(option)) options2.push({ name: option, value: "true" });
  else {
    options2.push({ name: option, value: next ?? "" });
    return 2;
  }
  return 1;
}
function readShort(word, next, options2) {
  for (let index = 1; index < word.length; index++) {
    const letter = word.charAt(index);
    const name2 = longNames.get(letter) ?? letter;
    if (shortSwitches.has(letter)) {
      options2.push({ name: name2, value: "true" });
      continue;
    }
    const attached = word.slice(index + 1);
    options2.push({ name: name2, value: attached === "" ? next ?? "" : attached.replace(/^=/, "") });
    return attached === "" ? 2 : 1;
  }
  return 1;
}
function describe(options2, start, imageIndex, words2) {
  if (imageIndex >= words2.length) return null;
  return {
    imageIndex,
    options: options2,
    start,
    mounts: options2.flatMap(mountOf),
    network: options2.findLast(({ name: name2 }) => name2 === "network" || name2 === "net")?.value ?? null,
    privileges: options2.flatMap(privilegeOf),
    published: options2.flatMap(
      ({ name: name2, value }) => name2 === "publish" ? [value] : name2 === "publish-all" && value === "true" ? ["all"] : []
    )
  };
}
function isOpenPort(port) {
  return !/^(?:127\.|localhost:|\[?::1\]?:)/.test(port);
}
function privilegeOf({ name: name2, value }) {
  if (name2 === "privileged") return value === "true" ? ["privileged"] : [];
  if (name2 === "cap-add" || name2 === "device") return [`${name2} ${value}`];
  if (/^(?:pid|ipc|uts|userns|cgroupns)$/.test(name2)) return value === "host" ? [`${name2} host`] : [];
  return name2 === "security-opt" && /unconfined|disable/.test(value) ? [`${name2} ${value}`] : [];
}
function mountOf({ name: name2, value }) {
  return name2 === "volume" ? [readVolume(value)] : name2 === "mount" ? [readMount(value)] : [];
}

// src/read/mcp/server-settings.ts
var everything = 1e3;
function readServerSettings(server, launch, file) {
  const line = (key) => placeIn(file, lineOfKey(server, key));
  const command = line(has(server, "args") ? "args" : "command");
  return [
    ...autoApproval(server, line),
    ...sandbox(server, line),
    ...launch === null ? [] : launchSettings(launch, command)
  ];
}
function approvalSetting(name2, tools, all, place2) {
  const list = [...new Set(tools)].sort(compareText);
  if (!all && list.length === 0) return [];
  return [
    {
      name: name2,
      value: all ? "all" : list.join(", "),
      exposure: all ? everything : Math.min(list.length, everything - 1),
      weight: "high",
      place: place2
    }
  ];
}
function autoApproval(server, line) {
  const keys = ["trust", "alwaysAllow", "autoApprove"].filter((key) => has(server, key));
  const [first] = keys;
  if (first === void 0) return [];
  const tools = keys.flatMap((key) => flag(at(server, key)) === void 0 ? texts(at(server, key)) : []);
  const all = keys.some((key) => flag(at(server, key)) === true) || tools.some((tool) => tool.text === "*");
  return approvalSetting(
    "auto-approve",
    tools.map((tool) => tool.text),
    all,
    line(first)
  );
}
function sandbox(server, line) {
  const enabled = flag(at(server, "sandboxEnabled"));
  if (enabled === void 0) return [];
  const place2 = line("sandboxEnabled");
  return [{ name: "sandbox", value: String(enabled), exposure: enabled ? 0 : 1, weight: "high", place: place2 }];
}
function launchSettings({ hazard, container, arguments: told }, place2) {
  const settings = told === null ? [] : argumentSettings(told, place2);
  const add2 = (name2, values, weight = "high") => {
    const list = [...new Set(values)].sort(compareText);
    if (list.length > 0) settings.push({ name: name2, value: list.join(", "), exposure: list.length, weight, place: place2 });
  };
  if (hazard !== null) settings.push({ name: "shell-command", value: hazard, exposure: 1, weight: "critical", place: place2 });
  if (container === null) return settings;
  settings.push(...mountSetting(container.mounts, place2));
  add2("docker-privileged", container.privileges);
  add2("docker-publish", container.published.filter(isOpenPort), "medium");
  if (container.network === "host") add2("docker-network", ["host"]);
  return settings;
}
function mountSetting(mounts, place2) {
  const dangerous = mounts.filter((mount) => isDangerousMount(mount.source));
  const entries2 = new Map(
    dangerous.map(({ source, isReadOnly }) => [isReadOnly ? `${source} (read-only)` : source, isReadOnly])
  );
  if (entries2.size === 0) return [];
  const exposure = [...entries2.values()].reduce((sum, isReadOnly) => sum + (isReadOnly ? 0.5 : 1), 0);
  return [
    { name: "docker-mount", value: [...entries2.keys()].sort(compareText).join(", "), exposure, weight: "high", place: place2 }
  ];
}
function argumentSettings({ guards, risks, plain: plain3 }, place2) {
  const lists = [
    { name: plainArguments, words: plain3 },
    ...guards.length === 0 ? [] : [{ name: protectiveArguments, words: [...guards].sort(compareText) }]
  ];
  const given = [...new Set(risks)].sort(compareText);
  return [
    ...lists.map(({ name: name2, words: words2 }) => {
      return { name: name2, value: words2.join(" ") || "none", exposure: 0, weight: "medium", place: place2 };
    }),
    ...given.length === 0 ? [] : [{ name: "risky-arguments", value: given.join(", "), exposure: given.length, weight: "high", place: place2 }]
  ];
}

// src/read/mcp/agent-settings.ts
var helpers = [
  ["apiKeyHelper"],
  ["awsAuthRefresh"],
  ["awsCredentialExport"],
  ["otelHeadersHelper"],
  ["statusLine", "command"]
];
function readAgentSettings(format2, root, file) {
  const settings = [...approvals(root, file), ...projectServers(root, file)];
  const commands = [...hooks(root, file), ...helperCommands(root, file)];
  const code = commands.map((command) => command.code);
  const variables = readVariables(at(root, "env"), file, /* @__PURE__ */ new Map());
  const credentials = [...variables.credentials, ...commands.flatMap((command) => command.credentials)];
  const endpoints = distinctEndpoints(variables.endpoints);
  if (settings.length + code.length + credentials.length + endpoints.length === 0) return null;
  return draftConnector({
    format: format2,
    id: file.path,
    role: "usage",
    runsCode: code.length > 0,
    places: [placeIn(file, settings[0]?.place.line ?? code[0]?.place.line ?? root.line)],
    auth: authOf(variables.credentials),
    secrets: secretsOf3(credentials),
    endpoints,
    settings,
    code
  });
}
function approvals(root, file) {
  const permissions = at(root, "permissions");
  const allowed = texts(at(permissions, "allow")).filter(({ text: text2 }) => text2.startsWith("mcp__") || text2 === "*");
  const bypassed = filledText(at(permissions, "defaultMode")) === "bypassPermissions";
  const all = bypassed || allowed.some(({ text: text2 }) => text2 === "*" || text2 === "mcp__*");
  const key = bypassed && allowed.length === 0 ? "defaultMode" : "allow";
  const tools = allowed.map(({ text: text2 }) => text2);
  return approvalSetting("auto-approve", tools, all, placeIn(file, lineOfKey(permissions, key)));
}
function projectServers(root, file) {
  const all = flag(at(root, "enableAllProjectMcpServers")) === true;
  const named4 = texts(at(root, "enabledMcpjsonServers")).map(({ text: text2 }) => text2);
  const key = all ? "enableAllProjectMcpServers" : "enabledMcpjsonServers";
  return approvalSetting("project-servers", named4, all, placeIn(file, lineOfKey(root, key)));
}
function hooks(root, file) {
  const met = /* @__PURE__ */ new Map();
  const found = [];
  for (const { key: event, value } of entries(at(root, "hooks"))) {
    for (const group of items(value)) {
      const matcher = filledText(at(group, "matcher"));
      const name2 = matcher === void 0 ? event : `${event} ${matcher}`;
      for (const hook of items(at(group, "hooks"))) {
        const command = filledText(at(hook, "command"));
        if (command === void 0) continue;
        const count2 = (met.get(name2) ?? 0) + 1;
        met.set(name2, count2);
        const place2 = placeIn(file, lineOfKey(hook, "command"));
        found.push(ownCommand("hook", count2 === 1 ? name2 : `${name2} ${count2}`, command, place2));
      }
    }
  }
  return found;
}
function helperCommands(root, file) {
  return helpers.flatMap((path) => {
    const node = at(root, ...path);
    const command = filledText(node);
    if (command === void 0 || node === void 0) return [];
    return [ownCommand("command", path[0] ?? "", command, placeIn(file, node.line))];
  });
}
function ownCommand(kind, name2, command, place2) {
  const { words: words2, credentials } = scanWords([{ text: command, place: place2 }], /* @__PURE__ */ new Map());
  const digest = digestText(words2.map((word) => word.text).join("\0"));
  return { code: { kind, name: name2, digest, untrusted: false, place: place2 }, credentials };
}
function isAgentSettings(path) {
  return /(?:^|\/)\.(?:claude|gemini)\/settings[^/]*\.json$/i.test(path);
}

// src/read/mcp/oauth.ts
var addresses = [
  ["authorizationUrl", "authorization"],
  ["authServerMetadataUrl", "authorization"],
  ["issuer", "authorization"],
  ["tokenUrl", "token"],
  ["redirectUri", "redirect"]
];
function readOauth(server, file, inputs) {
  const key = has(server, "oauth") ? "oauth" : "auth";
  const node = at(server, key);
  if (node?.kind !== "map") return { auth: [], credentials: [], endpoints: [] };
  const place2 = placeIn(file, lineOfKey(server, key));
  const scopes = itemsOrOne(at(node, "scopes") ?? at(node, "scope")).flatMap(
    (item) => (text(item) ?? "").split(/[\s,]+/).filter((value) => value !== "").map((value) => draftScope({ value, place: placeIn(file, item.line) }))
  );
  const distinct = [...new Map(scopes.map((scope) => [scope.value, scope])).values()];
  const secret = atAnyCase(node, "clientSecret") ?? atAnyCase(node, "client_secret");
  const credential = secret === void 0 ? null : readCredential("oauth", "clientSecret", text(secret) ?? "", placeIn(file, secret.line), inputs);
  return {
    auth: [{ kind: "oauth2", name: "oauth", provider: null, scopes: distinct, place: place2 }],
    credentials: credential === null ? [] : [credential],
    endpoints: addresses.map(([name2, purpose]) => {
      const address = filledText(at(node, name2));
      return address === void 0 ? void 0 : draftEndpoint(address, purpose, placeIn(file, lineOfKey(node, name2)));
    })
  };
}

// src/read/mcp/unwrap.ts
var shells = /* @__PURE__ */ new Set(["sh", "bash", "zsh", "dash", "ash", "ksh", "fish"]);
var powerShells = /* @__PURE__ */ new Set(["powershell", "pwsh"]);
var carriers = /* @__PURE__ */ new Set([
  "aws-vault",
  "chamber",
  "doppler",
  "dotenv",
  "dotenvx",
  "env-cmd",
  "infisical",
  "op",
  "teller",
  "vault"
]);
var prefixes = /* @__PURE__ */ new Set(["command", "exec", "nice", "nohup", "time", "xvfb-run"]);
var inlineFlags = /* @__PURE__ */ new Map([
  ["node", /^(?:-[pe]+|--eval|--print)(?:=|$)/],
  ["bun", /^(?:-e|--eval)(?:=|$)/],
  ["deno", /^eval$/],
  ["python", /^-[A-Za-z]*c$/],
  ["python3", /^-[A-Za-z]*c$/],
  ["py", /^-c$/],
  ["perl", /^-[a-z]*[eE]$/],
  ["ruby", /^-[a-z]*e$/],
  ["php", /^-r$/]
]);
var maximumLayers = 6;
function programOf(word) {
  return baseOf(word.replaceAll("\\", "/")).toLowerCase().replace(/\.(?:exe|cmd|bat|ps1)$/, "");
}
function unwrap(command) {
  let words2 = command;
  let hazard = null;
  let assigned = [];
  for (let layer = 0; layer < maximumLayers; layer++) {
    const inner = unwrapOnce(words2);
    if (inner === null) break;
    assigned = [...assigned, ...inner.assigned ?? []];
    hazard = hazard === null || inner.hazard === "downloaded code" ? inner.hazard : hazard;
    if (inner.words === words2) break;
    words2 = inner.words;
  }
  return { words: words2, assigned, hazard };
}
function unwrapOnce(words2) {
  const [first = "", ...rest] = words2;
  const program = programOf(first);
  if (/\s/.test(first)) return unwrapLine(first, rest, words2);
  if (shells.has(program)) return unwrapShell(rest, words2);
  if (powerShells.has(program)) return unwrapPowerShell(rest, words2);
  if (program === "cmd") return unwrapCmd(rest, words2);
  if (program === "env") return unwrapPrefix(rest, true);
  if (prefixes.has(program)) return unwrapPrefix(rest, false);
  if (program === "sudo" || program === "doas") return unwrapSudo(rest);
  if (carriers.has(program)) {
    const dashes = rest.indexOf("--");
    return dashes === -1 || dashes === rest.length - 1 ? null : { words: rest.slice(dashes + 1), hazard: null };
  }
  const inline = inlineFlags.get(program);
  return inline !== void 0 && ownOptions(program, rest).some((word) => inline.test(word)) ? { words: words2, hazard: "inline code" } : null;
}
function unwrapLine(line, rest, words2) {
  if (isScript(line)) return scriptOf2(line, words2);
  if (/^\s*(?:[/~"']|[A-Za-z]:\\)/.test(line)) return null;
  const split2 = splitCommand(line);
  return split2.length < 2 ? null : { words: [...split2, ...rest], hazard: null };
}
function unwrapShell(rest, words2) {
  for (let at2 = 0; at2 < rest.length - 1; at2++) {
    const word = rest[at2] ?? "";
    if (/^-[A-Za-z]*c$/.test(word) || word === "--command") return scriptOf2(rest[at2 + 1] ?? "", words2);
    if (/^[-+][oO]$/.test(word) || word === "--rcfile" || word === "--init-file") at2++;
    else if (!/^[-+]/.test(word)) return null;
  }
  return null;
}
function unwrapPowerShell(rest, words2) {
  const at2 = rest.findIndex((word) => /^[-/](?:c|command|e|ec|enc|encodedcommand)$/i.test(word));
  if (at2 === -1) return null;
  if (/^[-/]e/i.test(rest[at2] ?? "")) return { words: words2, hazard: "inline code" };
  return scriptOf2(rest.slice(at2 + 1).join(" "), words2);
}
function unwrapCmd(rest, words2) {
  const at2 = rest.findIndex((word) => /^\/[ckr]$/i.test(word));
  if (at2 === -1 || at2 === rest.length - 1) return null;
  const inner = rest.slice(at2 + 1);
  if (inner.some(isScript)) return scriptOf2(inner.join(" "), words2);
  const [only] = inner;
  return { words: inner.length === 1 && only !== void 0 ? splitCommand(only) : inner, hazard: null };
}
function unwrapPrefix(rest, assigns) {
  const at2 = rest.findIndex((word) => !word.startsWith("-") && !(assigns && /^[A-Za-z_]\w*=/.test(word)));
  if (at2 === -1) return null;
  return { words: rest.slice(at2), hazard: null, assigned: assigns ? rest.slice(0, at2) : [] };
}
function unwrapSudo(rest) {
  const inner = unwrapPrefix(rest, true);
  return inner === null ? null : { ...inner, assigned: ["sudo", ...inner.assigned ?? []] };
}
function scriptOf2(line, words2) {
  const downloads = /\b(?:curl|wget|iwr|irm|invoke-webrequest|invoke-restmethod)\b/i.test(line);
  const runs = /[|(]|&&|;|\b(?:eval|iex|invoke-expression|source)\b/i.test(line);
  if (downloads && runs) return { words: words2, hazard: "downloaded code" };
  const inner = isScript(line) ? [] : splitCommand(line);
  return { words: inner.length === 0 ? words2 : inner, hazard: "shell" };
}
var interpreterOptions = /* @__PURE__ */ new Set([
  "-r",
  "--require",
  "--import",
  "--loader",
  "--experimental-loader",
  "-W",
  "-X",
  "-I"
]);
function ownOptions(program, rest) {
  if (program === "deno") return rest.slice(0, 1);
  const end2 = rest.findIndex((word, index) => !word.startsWith("-") && !interpreterOptions.has(rest[index - 1] ?? ""));
  return end2 === -1 ? rest : rest.slice(0, end2);
}

// src/read/mcp/arguments.ts
var risky = /^(?:(?:no|disable|skip|without|ignore|bypass)-(?:.*-)?(?:auth|authentication|authorization|sandbox|security|verify|verification|tls|ssl|certs?|certificate-errors|confirm|confirmation|approval|permissions?|safety|checks?|guards?|limits?|isolation)|(?:.*-)?(?:unsafe|insecure|unrestricted|privileged|yolo)|dangerously-.*|allow-(?:all|any|dangerous|destructive|exec|execute|run|shell|unsafe|write|writes|delete|root|http|origins?|hosts?)|enable-(?:all|dangerous|destructive|exec|shell|write|writes|delete)|(?:full|write|admin)-(?:access|mode)|auto-approve|trust|force)$/;
var guarding = /^(?:read-?only|ro|sandbox(?:ed)?|isolated?|safe(?:-mode)?|strict|dry-run|(?:no|disable|without|block|blocked|deny|denied|exclude|excluded|forbid|hide)-.+|exclude|deny|block|(?:allowed|restrict|restricted|require|confirm|limit|only|max)(?:-.+)?|allow-?list|whitelist|toolsets?|tools|caps|capabilities|features|scopes?|project-ref)$/;
var switches3 = /^(?:read-?only|ro|sandbox(?:ed)?|isolated?|safe(?:-mode)?|strict|dry-run|(?:no|disable|without)-.+)$/;
var off = /^(?:false|0|no|off)$/i;
function sortArguments(words2) {
  const sorted = { guards: [], risks: [], plain: [] };
  for (let index = 0; index < words2.length; index++) {
    const word = words2[index] ?? "";
    const option = /^--?([A-Za-z][\w.-]{0,80})(?:=(.*))?$/s.exec(word);
    if (option === null) {
      if (word !== "--") addValue(sorted.plain, word);
      continue;
    }
    const [, name2 = "", given] = option;
    const plainName2 = name2.toLowerCase().replaceAll("_", "-");
    const isOff = given !== void 0 && off.test(given);
    if (risky.test(plainName2) && !isOff) sorted.risks.push(`--${name2}`);
    else if (guarding.test(plainName2) && !isOff) {
      const next = words2[index + 1];
      const follows = given === void 0 && !switches3.test(plainName2) && next !== void 0 && !next.startsWith("-");
      if (follows) index++;
      const value = follows ? next : given;
      sorted.guards.push(value === void 0 ? `--${name2}` : `--${name2}=${digestWord(value)}`);
    } else {
      sorted.plain.push(`${word.startsWith("--") ? "--" : "-"}${name2}`);
      if (given !== void 0) addValue(sorted.plain, given);
    }
  }
  return sorted;
}
function withPermissions(told, options2) {
  const permissions = options2.filter(isPermission);
  const shown = permissions.map((word) => word.replace(/=(.*)$/s, (_, value) => `=${digestWord(value)}`));
  return { ...told, risks: [...told.risks, ...shown] };
}
function isPermission(word) {
  return /^(?:-A|--allow-[a-z-]{1,40}(?:=.*)?)$/s.test(word);
}
function addValue(values, value) {
  if (!isAddress(value) && value !== withheld) values.push(digestWord(value));
}
function digestWord(word) {
  return `#${digestText(word).slice("sha256:".length, "sha256:".length + 24)}`;
}
var programs = /^(?:(?:ba|z|da|a|k|fi)?sh|cmd|powershell|pwsh|node|deno|bun|python[\d.]*|py|ruby|perl|php|java|go|dotnet|npx|npm|pnpm|yarn|bunx|uvx?|pipx|docker|podman|nerdctl|tsx|ts-node|nodemon|env|sudo|xargs|curl|wget|mcp-proxy|supergateway|concurrently|cross-env|dotenv(?:-cli)?|vite-node|mcp-inspector|inspector)$/;
var codeOptions = /^--?(?:eval|exec|execute|command|cmd|stdio|script|run|plugins?|require|import|loader|preload)(?:=|$)/i;
var codeFile = /\.(?:[cm]?[jt]sx?|py|sh|bash|rb|pl|php|ps1|bat|cmd|exe|jar|wasm|so|dll)$/i;
function holdsCode(started, words2) {
  if (started.some(isProgram)) return true;
  return words2.some((word) => {
    const value = /^-{0,2}[\w.-]+=(.*)$/s.exec(word)?.[1] ?? word;
    const [first = ""] = value.split(/\s/, 1);
    return codeOptions.test(word) || codeFile.test(value) || isProgram(first) || /[|;&`]|\$\(/.test(value);
  });
}
function isProgram(word) {
  return programs.test(programOf(word));
}

// src/read/mcp/container-arguments.ts
var toldElsewhere = /* @__PURE__ */ new Set(["cap-add", "device", "privileged", "publish-all"]);
var idle = /* @__PURE__ */ new Set([
  "detach",
  "d",
  "help",
  "i",
  "init",
  "interactive",
  "label",
  "l",
  "name",
  "no-healthcheck",
  "q",
  "quiet",
  "rm",
  "replace",
  "sig-proxy",
  "t",
  "tty"
]);
var containerGuards = /* @__PURE__ */ new Set(["cap-drop", "cpus", "m", "memory", "pids-limit", "read-only", "u", "ulimit", "user"]);
function sortContainerOptions(options2) {
  const sorted = { guards: [], risks: [], plain: [] };
  for (const { name: name2, value } of options2) {
    if (idle.has(name2) || toldElsewhere.has(name2) || isCodeOption({ name: name2, value }) || isTold(name2, value)) continue;
    const shown = /^[\w.-]{1,80}$/.test(name2) ? `--${name2}=${digestWord(value)}` : digestWord(`${name2} ${value}`);
    if (isContainerGuard(name2, value)) sorted.guards.push(value === "true" ? `--${name2}` : shown);
    else if (name2 !== "e" && name2 !== "env") sorted.plain.push(shown);
  }
  return sorted;
}
function isCodeOption({ name: name2, value }) {
  if (name2 === "entrypoint") return true;
  return (name2 === "e" || name2 === "env") && /^(?:NODE_OPTIONS|LD_\w+|PYTHON\w*|BASH_ENV|PATH|\w*_OPTS?)(?:=|$)/i.test(value);
}
function isContainerGuard(name2, value) {
  if (name2 === "network" || name2 === "net") return value === "none";
  if (name2 === "security-opt") return true;
  if (name2 === "u" || name2 === "user") return !/^(?:0|root)(?::|$)/.test(value);
  return containerGuards.has(name2) && !off.test(value);
}
function isTold(name2, value) {
  if (name2 === "volume") return isDangerousMount(readVolume(value).source);
  if (name2 === "mount") return isDangerousMount(readMount(value).source);
  if (name2 === "publish") return isOpenPort(value);
  if (/^(?:pid|ipc|uts|userns|cgroupns|network|net)$/.test(name2)) return value === "host";
  return name2 === "security-opt" && /unconfined|disable/.test(value);
}

// src/read/mcp/package-reference.ts
function unversioned(name2) {
  return { name: name2, version: null, pin: { kind: "none", value: null }, publisher: null, purl: null };
}
function pinOf5(version, exact) {
  if (version === null || isTemplate(version)) return { kind: "none", value: version };
  return { kind: exact ? "exact" : "tag", value: version };
}
function isTemplate(text2) {
  return /[$%{}]|<[A-Za-z_-]+>/.test(text2);
}

// src/read/mcp/image-reference.ts
function imageReference(text2) {
  const image = readImage(text2);
  if (image === void 0 || isTemplate(image.name)) return unversioned(text2);
  const namespace = image.path.slice(0, -1).join("/");
  const official = namespace === "" && image.registry === null;
  const repository = [image.registry ?? "docker.io", ...official ? ["library"] : [], ...image.path].join("/");
  const tag = image.pin.kind === "tag" ? image.pin.value : null;
  return {
    name: image.name,
    version: image.version,
    pin: image.pin,
    publisher: official ? "library" : namespace === "" ? null : namespace,
    purl: packageUrl({
      type: "oci",
      name: image.path.at(-1) ?? "",
      version: image.pin.kind === "digest" ? image.pin.value : null,
      qualifiers: { repository_url: repository, ...tag === null ? {} : { tag } }
    })
  };
}

// src/read/mcp/read-package.ts
var import_semver = __toESM(require_semver(), 1);

// src/read/mcp/git-reference.ts
function gitReference({ url, ref }) {
  const parts = /^[a-z]+:\/\/(?:[^@/]*@)?([^/]+)\/([^/]+)\/([^/]+)/i.exec(url);
  const host = parts?.[1]?.toLowerCase() ?? null;
  const owner = parts?.[2] ?? null;
  const repository = parts?.[3]?.replace(/\.git$/, "") ?? null;
  const pin = pinOfRef(ref);
  const known = host !== null && owner !== null && repository !== null;
  const forge = host === "github.com" ? "github" : host === "bitbucket.org" ? "bitbucket" : null;
  return {
    name: known ? `${host}/${owner}/${repository}` : url,
    version: ref,
    pin,
    publisher: owner,
    purl: !known || forge === null ? null : packageUrl({
      type: forge,
      namespace: owner,
      name: repository,
      version: pin.kind === "commit" || pin.kind === "tag" ? ref : null
    })
  };
}
function pinOfRef(ref) {
  if (ref === null || ref === "") return { kind: "none", value: null };
  if (/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/i.test(ref)) return { kind: "commit", value: ref };
  return { kind: /^(?:refs\/tags\/|semver:|v?\d+(?:\.|$))/.test(ref) ? "tag" : "branch", value: ref };
}

// src/read/mcp/read-package.ts
function readPackage(kind, spec) {
  if (isLocalPath(spec)) return null;
  if (kind === "npm") return readNpm(spec);
  if (kind === "pypi") return readPython(spec);
  if (kind === "golang") return readGo(spec);
  return readNuget(spec);
}
function isLocalPath(text2) {
  return text2 === "." || text2 === ".." || /^(?:\.{0,2}[/\\]|~[/\\]|[A-Za-z]:[/\\]|file:)/.test(text2);
}
function readNpm(spec, aliased = false) {
  const git = npmGitAddress(spec);
  if (git !== null) return gitReference(git);
  if (/^https?:\/\//i.test(spec)) return unversioned(spec);
  const [name2, version] = splitAt(spec);
  if (version?.startsWith("npm:") && !aliased) return readNpm(version.slice("npm:".length), true);
  const slash = name2.indexOf("/");
  const scope = name2.startsWith("@") && slash > 1 ? name2.slice(1, slash) : null;
  const exact = version !== null && import_semver.default.valid(version) !== null;
  return {
    name: name2,
    version,
    pin: pinOf5(version, exact),
    publisher: scope,
    purl: isTemplate(name2) ? null : packageUrl({
      type: "npm",
      namespace: scope === null ? null : `@${scope}`,
      name: scope === null ? name2 : name2.slice(slash + 1),
      version: exact ? import_semver.default.valid(version) : null
    })
  };
}
function npmGitAddress(spec) {
  const hash2 = spec.indexOf("#");
  const address = hash2 === -1 ? spec : spec.slice(0, hash2);
  const ref = hash2 === -1 ? null : spec.slice(hash2 + 1);
  const host = /^(github|gitlab|bitbucket):/.exec(address)?.[1];
  if (host !== void 0) {
    const domain = host === "bitbucket" ? "bitbucket.org" : `${host}.com`;
    return { url: `https://${domain}/${address.slice(host.length + 1)}`, ref };
  }
  if (/^git(?:\+[a-z]+)?:\/\//.test(address)) return { url: address.replace(/^git\+/, ""), ref };
  if (/^[\w.-]+\/[\w.-]+$/.test(address)) return { url: `https://github.com/${address}`, ref };
  return null;
}
function readPython(spec) {
  const address = /^(?:[\w.-]+ ?@ ?)?git\+(.*)$/s.exec(spec)?.[1];
  if (address !== void 0) {
    const [url = ""] = address.split("#");
    const at2 = url.lastIndexOf("@");
    const hasRef = at2 > url.lastIndexOf("/") || at2 > 0 && url.slice(0, at2).split("/").length > 4;
    return gitReference(hasRef ? { url: url.slice(0, at2), ref: url.slice(at2 + 1) } : { url, ref: null });
  }
  if (/^https?:\/\//i.test(spec)) return unversioned(spec);
  const parts = /^([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?(.*)$/s.exec(spec);
  if (parts === null) return unversioned(spec);
  const name2 = (parts[1] ?? "").toLowerCase().replaceAll("_", "-");
  const demand = (parts[2] ?? "").replaceAll(" ", "");
  const version = demand === "" ? null : demand.replace(/^(?:===?|@)/, "");
  const exact = version !== null && /^(?:===?|@)v?\d[\w.!+-]*$/.test(demand);
  return {
    name: name2,
    version,
    pin: pinOf5(version, exact),
    publisher: null,
    purl: packageUrl({ type: "pypi", name: name2, version: exact ? version : null })
  };
}
function readGo(spec) {
  const [name2, version] = splitAt(spec);
  const slash = name2.lastIndexOf("/");
  const exact = version?.startsWith("v") === true && import_semver.default.valid(version) !== null;
  const pin = version !== null && /^[0-9a-f]{12,64}$/.test(version) ? { kind: "commit", value: version } : version !== null && !exact && !/^(?:latest|upgrade|patch|v\d.*)$/.test(version) ? { kind: "branch", value: version } : pinOf5(version, exact);
  return {
    name: name2,
    version,
    pin,
    publisher: null,
    purl: isTemplate(name2) ? null : packageUrl({
      type: "golang",
      namespace: slash === -1 ? null : name2.slice(0, slash),
      name: name2.slice(slash + 1),
      version: exact ? version : null
    })
  };
}
function readNuget(spec) {
  const [name2, version] = splitAt(spec);
  const exact = version !== null && /^\d+(?:\.\d+){1,3}(?:-[\w.-]+)?$/.test(version);
  const purl = isTemplate(name2) ? null : packageUrl({ type: "nuget", name: name2, version: exact ? version : null });
  return { name: name2, version, pin: pinOf5(version, exact), publisher: null, purl };
}
function splitAt(spec) {
  const at2 = spec.indexOf("@", 1);
  return at2 === -1 || at2 === spec.length - 1 ? [spec.replace(/@$/, ""), null] : [spec.slice(0, at2), spec.slice(at2 + 1)];
}

// src/read/mcp/runners.ts
var none = /* @__PURE__ */ new Set();
function options(names) {
  return new Set(names.split(" "));
}
var npm = {
  kind: "npm",
  packageOptions: options("-p --package"),
  valueOptions: options(
    "--registry -w --workspace --cache --prefix -C --userconfig --node-options --loglevel --shell --cwd --dir --allow-build --prefix-color"
  ),
  lineOptions: options("-c --call")
};
var uv = {
  kind: "pypi",
  packageOptions: options("--from"),
  valueOptions: options(
    "--with -w --with-editable --with-requirements --python -p --directory --project --index --index-url -i --default-index --extra-index-url --find-links -f --env-file --constraints --constraint -c --overrides --override --build-constraints -b --config-file --cache-dir --color --exclude-newer --index-strategy --keyring-provider --link-mode --prerelease --resolution --refresh-package --upgrade-package -P --reinstall-package --allow-insecure-host --python-platform --torch-backend"
  ),
  lineOptions: none
};
var nuget = {
  kind: "nuget",
  packageOptions: none,
  valueOptions: options("--version --source --add-source --configfile --verbosity -v --framework -a --arch"),
  lineOptions: none
};
var runners = /* @__PURE__ */ new Map([
  ["npx", [{ ...npm, verbs: [] }]],
  ["pnpx", [{ ...npm, verbs: [], lineOptions: none }]],
  ["bunx", [{ ...npm, verbs: [], lineOptions: none }]],
  [
    "npm",
    [
      { ...npm, verbs: ["exec"] },
      { ...npm, verbs: ["x"] }
    ]
  ],
  ["pnpm", [{ ...npm, verbs: ["dlx"], lineOptions: none }]],
  ["yarn", [{ ...npm, verbs: ["dlx"], lineOptions: none }]],
  ["bun", [{ ...npm, verbs: ["x"], lineOptions: none }]],
  ["uvx", [{ ...uv, verbs: [] }]],
  [
    "uv",
    [
      { ...uv, verbs: ["tool", "run"] },
      { ...uv, verbs: ["x"] }
    ]
  ],
  [
    "pipx",
    [
      {
        kind: "pypi",
        verbs: ["run"],
        packageOptions: options("--spec"),
        valueOptions: options("--python --pip-args --index-url -i --with --backend"),
        lineOptions: none
      }
    ]
  ],
  ["dnx", [{ ...nuget, verbs: [] }]],
  [
    "dotnet",
    [
      { ...nuget, verbs: ["dnx"] },
      { ...nuget, verbs: ["tool", "exec"] },
      { ...nuget, verbs: ["tool", "execute"] }
    ]
  ],
  [
    "go",
    [
      {
        kind: "golang",
        verbs: ["run"],
        packageOptions: none,
        valueOptions: options(
          "-C -exec -gcflags -ldflags -mod -modfile -o -overlay -p -tags -asmflags -buildmode -buildvcs -compiler -pgo -pkgdir -toolexec"
        ),
        lineOptions: none
      }
    ]
  ]
]);
var registryOptions = options(
  "--registry --index --index-url -i --default-index --extra-index-url --find-links --source --add-source"
);

// src/read/mcp/runner-words.ts
function listen2(runner, verb, words2) {
  const told = {
    packages: [],
    registries: [],
    version: null,
    line: null
  };
  let index = 1;
  for (; index < words2.length; index++) {
    const word = words2[index] ?? "";
    if (index === verb && runner.verbs.length > 0) {
      index += runner.verbs.length - 1;
      continue;
    }
    if (word === "--") {
      index++;
      break;
    }
    if (!word.startsWith("-") || word === "-") break;
    const equals = word.indexOf("=");
    const option = equals === -1 ? word : word.slice(0, equals);
    if (!takesValue(runner, option)) continue;
    const at2 = equals === -1 ? index + 1 : index;
    const value = equals === -1 ? words2[at2] ?? "" : word.slice(equals + 1);
    if (runner.packageOptions.has(option))
      told.packages.push({ index: at2, prefix: equals === -1 ? "" : `${option}=`, spec: value });
    else if (runner.lineOptions.has(option)) told.line = value;
    else if (registryOptions.has(option)) told.registries.push(value);
    else if (option === "--version" && equals === -1) told.version = { index, value };
    if (equals === -1) index++;
  }
  const main = index < words2.length ? index : null;
  return { ...told, main, version: told.version ?? versionBehind(runner, words2, index) };
}
function versionBehind(runner, words2, from) {
  const index = runner.kind === "nuget" ? words2.indexOf("--version", from) : -1;
  const value = words2[index + 1];
  return index === -1 || value === void 0 ? null : { index, value };
}
function findVerbs({ verbs, ...runner }, words2) {
  if (verbs.length === 0) return 1;
  let index = 1;
  for (; index < words2.length && words2[index]?.startsWith("-"); index++)
    if (takesValue(runner, words2[index] ?? "")) index++;
  return verbs.every((verb, offset) => words2[index + offset] === verb) ? index : -1;
}
function takesValue(runner, word) {
  return [runner.packageOptions, runner.valueOptions, runner.lineOptions].some((options2) => options2.has(word));
}

// src/read/mcp/launch.ts
var containerEngines = /* @__PURE__ */ new Set(["docker", "podman", "nerdctl"]);
var silent = /* @__PURE__ */ new Set(["-y", "--yes", "-q", "--quiet", "--silent"]);
function readLaunch(command) {
  const { words: words2, assigned, hazard } = unwrap(command);
  const launch = launchWords(words2, hazard);
  if (assigned.length === 0) return launch;
  return { ...launch, words: [...assigned, ...launch.words], command: [...assigned, ...launch.command] };
}
function launchWords(words2, hazard) {
  const program = programOf(words2[0] ?? "");
  if (containerEngines.has(program)) return launchContainer(words2, hazard);
  for (const runner of runners.get(program) ?? []) {
    const verb = findVerbs(runner, words2);
    if (verb !== -1) return launchPackage(runner, verb, words2, hazard);
  }
  return program === "deno" ? launchDeno(words2, hazard) : bare(words2, hazard);
}
function bare(words2, hazard) {
  return { words: words2, command: words2, arguments: null, package: null, container: null, hazard, registries: [] };
}
function launchContainer(words2, hazard) {
  const container = readContainerRun(words2);
  const image = container === null ? void 0 : words2[container.imageIndex];
  if (container === null || image === void 0) return bare(words2, hazard);
  const reference2 = imageReference(image);
  const launch = { ...bare(words2.with(container.imageIndex, reference2.name), hazard), package: reference2, container };
  const [first = "", ...rest] = words2.slice(container.imageIndex + 1);
  const isOption = first.startsWith("-") || first === "";
  const behind = isOption ? words2.slice(container.imageIndex + 1) : rest;
  if (hazard !== null || holdsCode(isOption ? [] : [first], behind)) return launch;
  const told = [sortContainerOptions(container.options), sortArguments(behind)];
  return {
    ...launch,
    command: [
      ...words2.slice(0, container.start),
      ...container.options.filter(isCodeOption).map(({ name: name2, value }) => `--${name2}=${value}`),
      reference2.name,
      ...isOption ? [] : [first]
    ],
    arguments: {
      guards: told.flatMap((part) => part.guards),
      risks: told.flatMap((part) => part.risks),
      plain: told.flatMap((part) => part.plain)
    }
  };
}
function launchPackage(runner, verb, words2, hazard) {
  const told = listen2(runner, verb, words2);
  const main = told.main === null ? null : { index: told.main, prefix: "", spec: words2[told.main] ?? "" };
  const named4 = told.packages.find(({ spec: spec2 }) => bareName(runner, spec2) === main?.spec) ?? told.packages[0] ?? main;
  if (named4 === null) return { ...bare(words2, told.line === null ? hazard : "shell"), registries: told.registries };
  const spec = told.version === null ? named4.spec : `${named4.spec}@${told.version.value}`;
  const reference2 = readPackage(runner.kind, spec);
  const dropped = told.version === null ? [] : [told.version.index, told.version.index + 1];
  const end2 = runner.kind === "nuget" ? words2.length : told.main ?? words2.length;
  const keep2 = (from, to) => words2.slice(from, to).map(
    (word, offset) => from + offset === named4.index && reference2 !== null ? named4.prefix + reference2.name : word
  ).filter((word, offset) => !dropped.includes(from + offset) && !(from + offset < end2 && silent.has(word)));
  const behind = argumentsAt(runner, told.main, words2);
  const rest = words2.slice(behind);
  const isOne = reference2 !== null && hazard === null && told.line === null;
  const apart = isOne && !holdsCode([reference2.name, main?.spec ?? ""], rest);
  const kept = keep2(0, words2.length);
  return {
    words: kept,
    command: apart ? keep2(0, behind) : kept,
    arguments: apart ? sortArguments(rest) : null,
    package: reference2,
    container: null,
    hazard: told.line === null ? hazard : hazard ?? "shell",
    registries: told.registries
  };
}
function argumentsAt(runner, main, words2) {
  if (main === null) return words2.length;
  if (runner.kind !== "nuget") return main + 1;
  const dashes = words2.indexOf("--", main);
  return dashes === -1 ? words2.length : dashes;
}
function bareName(runner, spec) {
  const name2 = readPackage(runner.kind, spec)?.name;
  return name2?.slice(name2.lastIndexOf("/") + 1);
}
function launchDeno(words2, hazard) {
  const index = words2.findIndex((word, position) => position > 0 && !word.startsWith("-") && word !== "run");
  const spec = words2[index];
  const found = spec === void 0 ? null : /^(npm|jsr):\/?(.+)$/s.exec(spec);
  if (found === null) {
    const fetched = spec !== void 0 && /^https?:/i.test(spec);
    return bare(words2, fetched ? hazard ?? "downloaded code" : hazard);
  }
  const read = readPackage("npm", found[2] ?? "");
  if (read === null) return bare(words2, hazard);
  const reference2 = found[1] === "jsr" ? { ...read, purl: null } : read;
  const name2 = `${found[1]}:${reference2.name}`;
  const launch = { ...bare(words2.with(index, name2), hazard), package: reference2 };
  const [options2, behind] = [words2.slice(0, index), words2.slice(index + 1)];
  if (hazard !== null || holdsCode([reference2.name], behind)) return launch;
  return {
    ...launch,
    command: [...options2.filter((word) => !isPermission(word)), name2],
    arguments: withPermissions(sortArguments(behind), options2)
  };
}

// src/read/mcp/server-command.ts
function readServerCommand(node, loaders, file, inputs) {
  const words2 = commandWords(node, file);
  const [first] = words2;
  const scanned = scanWords(words2, inputs);
  const launch = first === void 0 ? null : readLaunch(scanned.words.map((word) => word.text));
  const started = launch === null || first === void 0 ? [] : [draftCode2("command", [...loaders, ...launch.command], first.place)];
  const helper = readHelper(node, file, inputs);
  return {
    launch,
    facts: packageFacts(launch),
    code: [...started, ...helper.code],
    credentials: [...scanned.credentials, ...helper.credentials],
    endpoints: first === void 0 ? [] : commandEndpoints(launch, first.place)
  };
}
function draftCode2(name2, words2, place2) {
  return { kind: "command", name: name2, digest: digestText(words2.join("\0")), untrusted: false, place: place2 };
}
function readHelper(node, file, inputs) {
  const helper = filledText(at(node, "headersHelper"));
  if (helper === void 0) return { code: [], credentials: [] };
  const place2 = placeIn(file, lineOfKey(node, "headersHelper"));
  const { words: words2, credentials } = scanWords([{ text: helper, place: place2 }], inputs);
  const code = draftCode2(
    "headersHelper",
    words2.map((word) => word.text),
    place2
  );
  return { code: [code], credentials };
}
function packageFacts(launch) {
  const reference2 = launch?.package;
  if (reference2 === null || reference2 === void 0) return {};
  const { version, pin, publisher, purl } = reference2;
  return { version, pin, publisher, purl };
}
function commandWords(node, file) {
  const command = texts(at(node, "command"));
  if (command.length === 0) return [];
  const list = at(node, "args");
  const args = list?.kind === "list" ? list.items : list === void 0 ? [] : [list];
  const rest = args.flatMap((item) => {
    const value = text(item);
    return value === void 0 ? [] : [{ text: value, line: item.line }];
  });
  return [...command, ...rest].map((word) => ({ text: word.text, place: placeIn(file, word.line) }));
}
function commandEndpoints(launch, place2) {
  if (launch === null) return [];
  const words2 = launch.words.flatMap((word) => /\s/.test(word) ? splitCommand(word) : [word]);
  const addresses2 = words2.flatMap((word) => {
    const value = /^-{0,2}[A-Za-z][\w.-]*=(.*)$/s.exec(word)?.[1] ?? word;
    return isAddress(value) ? [value] : [];
  });
  return addresses2.map(
    (address) => draftEndpoint(address, launch.registries.includes(address) ? "registry" : "api", place2)
  );
}

// src/read/mcp/server.ts
function readServer(entry) {
  const { node, file, inputs } = entry;
  const variables = readVariables(at(node, "env"), file, inputs);
  const command = readServerCommand(node, variables.loaders, file, inputs);
  const address = findAddress(node, file, inputs);
  if (address === null && command.launch === null) {
    const reason = `the server ${JSON.stringify(entry.name)} has neither a command nor an address`;
    return { kind: "unknown", file: file.path, line: entry.line, reason };
  }
  const oauth = readOauth(node, file, inputs);
  const credentials = [
    ...readHeaders(at(node, "headers"), file, inputs),
    ...[variables, command, oauth].flatMap((part) => part.credentials),
    ...address?.credentials ?? []
  ];
  const runs = flag(at(node, "disabled")) !== true;
  const endpoints = [
    address?.endpoint,
    ...[command, variables, oauth].flatMap((part) => part.endpoints),
    ...sandboxEndpoints(node, file)
  ];
  return draftConnector({
    format: entry.format,
    id: entry.id,
    name: entry.name,
    role: "usage",
    places: [placeIn(file, entry.line)],
    ...command.facts,
    runsCode: runs && command.code.length > 0,
    auth: [...authOf(credentials), ...oauth.auth],
    endpoints: runs ? distinctEndpoints(endpoints) : [],
    code: runs ? command.code : [],
    settings: readServerSettings(node, command.launch, file),
    deprecations: deprecationsOf(node, file, command.launch),
    secrets: [...secretsOf3(credentials), ...environmentFile(node, file)]
  });
}
function findAddress(node, file, inputs) {
  for (const key of ["httpUrl", "url", "serverUrl"]) {
    const written = filledText(at(node, key));
    if (written === void 0) continue;
    const place2 = placeIn(file, lineOfKey(node, key));
    const { text: text2, credentials } = scanAddress(written, place2, inputs);
    return { endpoint: draftEndpoint(text2, "api", place2), credentials };
  }
  return null;
}
function sandboxEndpoints(node, file) {
  return texts(at(node, "sandbox", "network", "allowedDomains")).map(
    ({ text: host, line }) => draftEndpoint(host, "fetch", placeIn(file, line))
  );
}
function deprecationsOf(node, file, launch) {
  const transports = ["type", "transport", "transportType"].flatMap((key) => {
    const transport = filledText(at(node, key))?.toLowerCase();
    const place2 = placeIn(file, lineOfKey(node, key));
    return transport === "sse" ? findDeprecations("mcp-transport", transport, "transport sse", place2) : [];
  });
  const bridged = launch?.words.indexOf("sse-only") ?? -1;
  if (transports.length > 0 || bridged === -1) return transports.slice(0, 1);
  return [...findDeprecations("mcp-transport", "sse", "transport sse", placeIn(file, lineOfKey(node, "args")))];
}
function environmentFile(node, file) {
  return filledText(at(node, "envFile")) === void 0 ? [] : [{ name: "envFile", kind: "reference", place: placeIn(file, lineOfKey(node, "envFile")) }];
}

// src/read/connectors/mcp-config.ts
var name = "mcp-config";
var mcpConfig = {
  name,
  title: "Model Context Protocol client configuration",
  specification: "https://modelcontextprotocol.io/docs/develop/connect-local-servers",
  names: [
    "**/.mcp.json",
    "**/.cursor/mcp.json",
    "**/.vscode/mcp.json",
    "**/.gemini/settings.json",
    "**/.claude/settings*.json",
    "**/claude_desktop_config.json",
    "**/*.code-workspace"
  ],
  content: {
    names: [
      "**/{mcp,mcp-config,mcp_config,mcp_settings,cline_mcp_settings}.json",
      "**/.vscode/settings.json",
      "**/{devcontainer,.devcontainer}.json"
    ],
    pattern: /"(?:mcpServers|servers)"\s*:/
  },
  read(file) {
    const root = rootOf(file);
    const connectors = [];
    const gaps = [];
    for (const { servers: servers2, inputs } of serverMaps(file, root)) {
      for (const { key, line, value } of entries(servers2)) {
        const id = `${file.path}#${key}`;
        const read = readServer({ format: name, id, name: key, node: value, file, line, inputs });
        if ("role" in read) connectors.push(read);
        else gaps.push(read);
      }
    }
    const own = root !== void 0 && isAgentSettings(file.path) ? readAgentSettings(name, root, file) : null;
    if (own !== null) connectors.push(own);
    return connectors.length + gaps.length === 0 ? null : { connectors, gaps };
  }
};
function serverMaps(file, root) {
  const settings = at(root, "settings", "mcp");
  const container = at(root, "customizations", "vscode", "mcp");
  const places = [
    [at(root, "mcpServers"), root],
    [isServerFile(file, root) ? at(root, "servers") : void 0, root],
    ...[at(root, "mcp"), settings, container].map((mcp) => [
      at(mcp, "servers"),
      mcp
    ])
  ];
  return places.flatMap(
    ([servers2, holder]) => servers2?.kind === "map" ? [{ servers: servers2, inputs: readInputs2(at(holder, "inputs")) }] : []
  );
}
function isServerFile(file, root) {
  if (!/^\.?mcp[\w-]*\.json$/i.test(baseOf(file.path))) return false;
  return entries(at(root, "servers")).some(
    ({ value }) => ["command", "url"].some((key) => filledText(at(value, key)) !== void 0)
  );
}
function readInputs2(node) {
  return new Map(
    items(node).flatMap((input) => {
      const id = filledText(at(input, "id"));
      return id === void 0 ? [] : [[id, flag(at(input, "password")) === true]];
    })
  );
}

// src/read/n8n/workflow-node.ts
function findWorkflows(root) {
  const candidates = root.kind === "list" ? root.items : [root];
  return candidates.flatMap((candidate) => {
    const found = [candidate, at(candidate, "workflow")].find(isWorkflow);
    return found === void 0 ? [] : [found];
  });
}
function isWorkflow(node) {
  return at(node, "connections")?.kind === "map" && items(at(node, "nodes")).some(
    (item) => filledText(at(item, "type")) !== void 0 && isNumber(at(item, "typeVersion"))
  );
}
function runningNodes(workflow) {
  return items(at(workflow, "nodes")).flatMap((node) => {
    const type = filledText(at(node, "type"));
    if (type === void 0 || flag(at(node, "disabled")) === true) return [];
    const name2 = filledText(at(node, "name")) ?? type;
    const version = filledText(at(node, "typeVersion")) ?? null;
    return [{ node, type, version, name: name2, line: node.line, parameters: at(node, "parameters") }];
  });
}
function shortType(type) {
  return type.slice(type.lastIndexOf(".") + 1);
}
function packageOf(type) {
  const dot = type.lastIndexOf(".");
  return dot > 0 ? type.slice(0, dot) : type;
}
function textsWithin(node, key = "") {
  const found = [];
  collect(node, key, found);
  return found;
}
function collect(node, key, found) {
  const text2 = filledText(node);
  if (text2 !== void 0 && node !== void 0) found.push({ key, text: text2, line: node.line });
  for (const item of items(node)) collect(item, key, found);
  for (const entry of entries(node)) collect(entry.value, entry.key, found);
}

// src/read/n8n/code.ts
var slashes = /^\s*\/\//;
var hash = /^\s*#/;
var scriptKeys = /* @__PURE__ */ new Map([
  ["jsCode", slashes],
  ["functionCode", slashes],
  ["pythonCode", hash]
]);
var commandNodes = /* @__PURE__ */ new Set(["executeCommand", "ssh"]);
function readScripts({ type, parameters }) {
  const name2 = shortType(type);
  return textsWithin(parameters).flatMap(({ key, text: text2, line }) => {
    const comment2 = scriptKeys.get(key) ?? (key === "code" && name2 === "code" ? slashes : void 0);
    if (comment2 !== void 0) return [{ kind: "script", text: text2, line, comment: comment2 }];
    if (key === "command" && commandNodes.has(name2)) return [{ kind: "command", text: text2, line, comment: hash }];
    return [];
  });
}
function readCode3(node, file) {
  return readScripts(node).map(({ kind, text: text2, line }, index) => ({
    kind,
    name: index === 0 ? node.name : `${node.name} ${index + 1}`,
    digest: digestText(text2.replace(/\r\n/g, "\n")),
    untrusted: false,
    place: placeIn(file, line)
  }));
}

// src/read/n8n/addresses.ts
var longest6 = 4e3;
var literalUrl = /\b(?:https?|wss?):\/\/(?:\$\{[^{}\n]{0,200}\}|[^\s/?#'"`<>\\,;(){}$|]){1,300}/gi;
function addressesOfValue(value) {
  const trimmed = value.slice(0, longest6).trim();
  if (!trimmed.startsWith("=")) return [trimmed];
  const expression2 = trimmed.slice(1).trim();
  const inner = /^\{\{\s*['"`]?/.exec(expression2)?.[0] ?? "";
  const rest = expression2.slice(inner.length);
  const literals = urlsIn(expression2);
  if (/^(?:https?|wss?):\/\/[^\s/?#'"`<>\\{}$]+(?:[/?#]|['"`]?\s*(?:\}\}\s*)?$)/i.test(rest)) return literals;
  if (inner === "" && /^(?:https?|wss?):\/\//i.test(rest)) return [spaceEvenly(expression2)];
  return [sayOpenHost(expression2), ...literals.filter((url) => !url.includes("${"))];
}
function addressesInCode(code, comment2) {
  return code.split(/\r?\n/).flatMap((line) => comment2.test(line) ? [] : urlsIn(line));
}
function urlsIn(text2) {
  const found = [...text2.matchAll(literalUrl)].map((match) => match[0]);
  return found.filter((url) => {
    const host = url.slice(url.indexOf("://") + 3);
    return host.includes("${") || /^(?:[^@]*@)?(?:localhost|\[[0-9a-f:.]+\]|[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+)\.?(?::\d+)?$/iu.test(host);
  });
}
function sayOpenHost(expression2) {
  const body = /^\{\{([\s\S]*?)\}\}/.exec(expression2)?.[1] ?? expression2;
  const first = body.replace(/\+\s?['"`][\s\S]*$/, "");
  const bare2 = first.replace(/(\b(?:https?|wss?):\/\/)(?:[^@\s/'"`]*@)?([^\s/?#'"`]*)[^\s'"`]*/gi, "$1$2");
  return `{{ ${spaceEvenly(bare2.replace(/[{}]/g, " "))} }}`;
}
function spaceEvenly(text2) {
  return text2.split(/\s+/).join(" ").trim().slice(0, 300);
}

// src/read/n8n/endpoints.ts
var callers = /* @__PURE__ */ new Map([
  ["httpRequest", ["url"]],
  ["httpRequestTool", ["url"]],
  ["toolHttpRequest", ["url"]],
  ["graphql", ["endpoint"]],
  ["graphqlTool", ["endpoint"]],
  ["rssFeedRead", ["url"]],
  ["rssFeedReadTrigger", ["feedUrl"]],
  ["sseTrigger", ["url"]],
  ["mcpClientTool", ["endpointUrl", "sseEndpoint"]],
  ["mcpClient", ["endpointUrl", "sseEndpoint"]],
  ["executeWorkflow", ["workflowUrl"]]
]);
var serverKeys = /* @__PURE__ */ new Set(["baseUrl", "baseURL", "serverUrl", "serverURL"]);
function readEndpoints4(node, file) {
  const addresses2 = [
    ...calledAddresses(node),
    ...textsWithin(node.parameters).flatMap(
      ({ key, text: text2, line }) => serverKeys.has(key) ? addressesOfValue(text2).map((address) => ({ address, line })) : []
    ),
    ...readScripts(node).flatMap(
      ({ text: text2, line, comment: comment2 }) => addressesInCode(text2, comment2).map((address) => ({ address, line }))
    )
  ];
  const purpose = `call of ${node.name}`;
  return addresses2.flatMap(({ address, line }) => {
    const endpoint = draftEndpoint(address, purpose, placeIn(file, line));
    return endpoint === void 0 ? [] : [endpoint];
  });
}
function callsAddress(type) {
  return callers.has(shortType(type)) && shortType(type) !== "executeWorkflow";
}
function calledAddresses({ type, parameters }) {
  return (callers.get(shortType(type)) ?? []).flatMap((key) => {
    const value = at(parameters, key);
    const text2 = filledText(value);
    if (text2 === void 0 || value === void 0) return [];
    return addressesOfValue(text2).map((address) => ({ address, line: value.line, purpose: "api" }));
  });
}

// src/read/n8n/triggers.ts
var inbound = /* @__PURE__ */ new Set(["webhook", "formTrigger", "chatTrigger", "mcpTrigger"]);
var schedules2 = /* @__PURE__ */ new Set(["scheduleTrigger", "cron", "interval"]);
function isInbound(type) {
  return inbound.has(shortType(type));
}
function readTriggers4(nodes, file) {
  const triggers = /* @__PURE__ */ new Map();
  for (const node of nodes) {
    for (const trigger2 of isInbound(node.type) ? readInbound(node, file) : readOther(node, file)) {
      const known = triggers.get(trigger2.event);
      if (known === void 0 || known.authenticated !== false && trigger2.authenticated === false)
        triggers.set(trigger2.event, trigger2);
    }
  }
  return [...triggers.values()];
}
function readOther({ type, line }, file) {
  const name2 = shortType(type);
  const isSchedule = schedules2.has(name2);
  if (!isSchedule && !/trigger$/i.test(name2)) return [];
  const kind = isSchedule ? "schedule" : name2 === "manualTrigger" ? "manual" : "event";
  return [{ event: type, kind, filter: null, authenticated: null, untrusted: false, place: placeIn(file, line) }];
}
function readInbound(node, file) {
  const { parameters, type } = node;
  const name2 = shortType(type);
  if (name2 === "chatTrigger" && flag(at(parameters, "public")) !== true) return [];
  const way = filledText(at(parameters, "authentication"));
  const authenticated = way?.startsWith("=") ? null : way !== void 0 && way !== "none";
  const line = way === void 0 ? node.line : lineOfKey(parameters, "authentication");
  return routesOf(node).map((route) => ({
    event: `${name2} ${route}`,
    kind: "route",
    filter: null,
    authenticated,
    untrusted: authenticated === false,
    place: placeIn(file, line)
  }));
}
function routesOf({ node, parameters, type, name: name2 }) {
  const path = filledText(at(parameters, "path")) ?? filledText(at(parameters, "options", "path")) ?? filledText(at(node, "webhookId")) ?? name2;
  if (shortType(type) !== "webhook") return [path];
  const methods2 = texts(at(parameters, "httpMethod")).map((method) => method.text);
  return (methods2.length === 0 ? ["GET"] : methods2).map((method) => `${method} ${path}`);
}

// src/read/n8n/credentials.ts
var kinds4 = /* @__PURE__ */ new Map([
  ["httpBasicAuth", "basic"],
  ["httpBearerAuth", "bearer"],
  ["httpCustomAuth", "api-key"],
  ["httpDigestAuth", "digest"],
  ["httpHeaderAuth", "api-key"],
  ["httpQueryAuth", "api-key"],
  ["httpSslAuth", "certificate"],
  ["jwtAuth", "jwt"]
]);
function readCredentials(nodes, file) {
  const { used, calls } = collect2(nodes, file);
  const credentials = [...used].map(([name2, { values, line }]) => ({
    name: name2,
    accounts: [...values].sort(compareText),
    place: placeIn(file, line)
  }));
  return {
    auth: credentials.map(({ name: name2, place: place2 }) => ({ kind: kindOf2(name2), name: name2, provider: null, scopes: [], place: place2 })),
    operations: [...calls].map(([id, { values, line }]) => ({
      id,
      auth: [...values].sort(compareText).join("|"),
      writes: false,
      deprecated: false,
      place: placeIn(file, line)
    })),
    secrets: credentials.map(({ name: name2, place: place2 }) => ({ name: name2, kind: "reference", place: place2 })),
    settings: credentials.filter(({ accounts }) => accounts.length > 0).map(({ name: name2, accounts, place: place2 }) => ({
      name: `account ${name2}`,
      value: accounts.join(", "),
      exposure: 0,
      weight: "low",
      place: place2
    }))
  };
}
function collect2(nodes, file) {
  const used = /* @__PURE__ */ new Map();
  const calls = /* @__PURE__ */ new Map();
  const gather = (into, name2, value, line) => {
    const known = into.get(name2) ?? { values: /* @__PURE__ */ new Set(), line };
    into.set(name2, known);
    if (value !== null) known.values.add(value);
  };
  for (const node of nodes) {
    const held = credentialsOf(node);
    const called = held.length === 0 ? [] : operationsOf2(node, file);
    for (const { type, account, line } of held) {
      gather(used, type, account, line);
      for (const id of called) gather(calls, id, type, line);
    }
  }
  return { used, calls };
}
function operationsOf2(node, file) {
  if (!callsAddress(node.type)) return [node.type];
  const hosts = readEndpoints4(node, file).map((endpoint) => endpoint.host);
  return hosts.length === 0 ? [node.type] : hosts.map((host) => `${node.type} ${host}`);
}
function credentialsOf(node) {
  if (isInbound(node.type)) return [];
  const held = at(node.node, "credentials");
  const all = entries(held).map(({ key, line: line2, value }) => ({
    type: tidyType(key),
    // Older exports have the title of the account in place of its id, and a title is no identity.
    account: filledText(at(value, "id")) ?? null,
    line: line2
  }));
  const chosen2 = chosenType(node);
  if (chosen2 === void 0) return all;
  if (chosen2 === null) return [];
  const line = held === void 0 ? lineOfKey(node.node, "parameters") : held.line;
  return [all.find((credential) => credential.type === chosen2) ?? { type: chosen2, account: null, line }];
}
function chosenType({ type, version, parameters }) {
  if (!/\.(?:httpRequest|httpRequestTool|toolHttpRequest)$/.test(type)) return void 0;
  const way = filledText(at(parameters, "authentication"));
  const key = way === "genericCredentialType" ? "genericAuthType" : "nodeCredentialType";
  if (way === "genericCredentialType" || way === "predefinedCredentialType") {
    const chosen2 = filledText(at(parameters, key));
    return chosen2 === void 0 ? void 0 : tidyType(chosen2);
  }
  return (way === void 0 || way === "none") && Number(version) >= 3 ? null : void 0;
}
function tidyType(type) {
  return type.trim().slice(0, 200).replace(/[^\w.-]/g, "_");
}
function kindOf2(type) {
  const known = kinds4.get(type);
  if (known !== void 0) return known;
  if (/oauth2/i.test(type)) return "oauth2";
  if (/oauth1/i.test(type)) return "oauth1";
  return /api$/i.test(type) ? "api-key" : "unknown";
}

// src/read/n8n/literal-secrets.ts
var sent = [
  "headerParameters",
  "queryParameters",
  "bodyParameters",
  "headerParametersUi",
  "queryParametersUi",
  "bodyParametersUi"
];
function readLiteralSecrets2(workflow, file) {
  const secrets = /* @__PURE__ */ new Map();
  const found = [
    ...items(at(workflow, "nodes")).flatMap(secretsOfNode),
    ...entries(workflow).filter(({ key }) => key !== "nodes").flatMap(({ key, value }) => shaped(value, key, key))
  ];
  for (const { name: name2, line } of found)
    if (!secrets.has(name2)) secrets.set(name2, { name: name2, kind: "literal", place: placeIn(file, line) });
  return [...secrets.values()];
}
function secretsOfNode(node) {
  const owner = filledText(at(node, "name")) ?? filledText(at(node, "type")) ?? "a node";
  const parameters = at(node, "parameters");
  const named4 = sent.flatMap(
    (key) => [at(parameters, key, "parameters"), at(parameters, key, "parameter")].flatMap(items).flatMap((item) => {
      const name2 = filledText(at(item, "name"));
      const value = filledText(at(item, "value"))?.replace(/^=/, "");
      if (name2 === void 0 || value === void 0 || isNameOfSecret(value)) return [];
      if (judgeValue(name2, value, /* @__PURE__ */ new Map()) !== "literal") return [];
      return [{ name: `${name2} of ${owner}`, line: at(item, "value")?.line ?? item.line }];
    })
  );
  const lines = new Set(named4.map((secret) => secret.line));
  return [...named4, ...shaped(parameters, "parameters", owner).filter((secret) => !lines.has(secret.line))];
}
function isNameOfSecret(value) {
  return /^[A-Z]+(?:_[A-Z0-9]+)+$/.test(value.slice(0, 200));
}
function shaped(node, key, owner) {
  return textsWithin(node, key).filter(({ text: text2 }) => looksLikeSecret(text2)).map((found) => ({ name: found.key === owner ? owner : `${found.key} of ${owner}`, line: found.line }));
}

// src/read/n8n/packages.ts
var builtIn = /* @__PURE__ */ new Set(["n8n-nodes-base", "@n8n/n8n-nodes-langchain"]);
var community = /^(?:@([a-z0-9][\w.-]*)\/)?n8n-nodes-[\w.-]+$/;
function readPackages(nodes, file, workflowId) {
  const packages = /* @__PURE__ */ new Map();
  for (const node of nodes) {
    const name2 = packageOf(node.type);
    if (builtIn.has(name2)) continue;
    const users = packages.get(name2);
    if (users === void 0) packages.set(name2, [node]);
    else users.push(node);
  }
  return [...packages].map(([name2, users]) => {
    const match = community.exec(name2);
    const scope = match?.[1] ?? null;
    const types = new Map(users.map((node) => [node.type, node]));
    return draftConnector({
      format: "n8n-workflow",
      id: `${workflowId}/${name2}`,
      name: name2,
      role: "usage",
      pin: { kind: "none", value: null },
      publisher: scope,
      purl: match === null ? null : packageUrl({ type: "npm", namespace: scope && `@${scope}`, name: name2.slice(name2.indexOf("/") + 1) }),
      runsCode: true,
      operations: [...types.values()].map(({ type, line }) => ({
        id: type,
        auth: null,
        writes: false,
        deprecated: false,
        place: placeIn(file, line)
      })),
      places: [...types.values()].slice(0, 1).map(({ line }) => placeIn(file, line))
    });
  });
}

// src/read/n8n/settings.ts
var usualCallers = "workflowsFromSameOwner";
var closed = /* @__PURE__ */ new Set(["none", "workflowsFromAList", usualCallers]);
function readSettings2(workflow, nodes, file) {
  const settings = at(workflow, "settings");
  const policy = filledText(at(settings, "callerPolicy")) ?? usualCallers;
  const careless = nodes.find(({ parameters }) => allowsAnyCertificate(parameters));
  const active = flag(at(workflow, "active"));
  const place2 = (key, node) => placeIn(file, lineOfKey(node ?? workflow, key));
  return [
    {
      name: "caller-policy",
      value: policy,
      exposure: closed.has(policy) ? 0 : 1,
      weight: "medium",
      place: place2("callerPolicy", settings)
    },
    {
      name: "certificates",
      value: careless === void 0 ? "checked" : "not checked",
      exposure: careless === void 0 ? 0 : 1,
      weight: "high",
      place: placeIn(file, careless?.line ?? workflow.line)
    },
    ...active === void 0 ? [] : [
      {
        name: "active",
        value: String(active),
        exposure: 0,
        weight: "low",
        place: place2("active", void 0)
      }
    ]
  ];
}
function allowsAnyCertificate(parameters) {
  return [parameters, at(parameters, "options")].some((part) => flag(at(part, "allowUnauthorizedCerts")) === true);
}
function readDeprecations2(nodes, file) {
  const found = /* @__PURE__ */ new Map();
  for (const { type, version, line, parameters } of nodes) {
    const modes = entries(parameters).flatMap(({ key, line: line2, value }) => {
      const text2 = filledText(value);
      if (text2 === void 0 || text2.length > 100) return [];
      return findDeprecations(
        "n8n-node-parameter",
        `${type}#${key}=${text2}`,
        `node ${type} with ${key} ${text2}`,
        placeIn(file, line2)
      );
    });
    const typed = findDeprecations("n8n-node-type", `${type}@${version ?? ""}`, `node ${type}`, placeIn(file, line));
    for (const deprecation of [...typed, ...modes])
      if (!found.has(deprecation.subject)) found.set(deprecation.subject, deprecation);
  }
  return [...found.values()];
}

// src/read/connectors/n8n-workflow.ts
var n8nWorkflow = {
  name: "n8n-workflow",
  title: "n8n workflow",
  specification: "https://docs.n8n.io/workflows/export-import/",
  names: [],
  content: { names: ["**/*.json"], pattern: /"typeVersion"\s*:\s*\d/ },
  read(file) {
    const document = documentOf(file);
    const workflows = document.kind === "parsed" ? document.roots.flatMap(findWorkflows) : [];
    if (workflows.length === 0) return null;
    return {
      connectors: workflows.flatMap((workflow, index) => readWorkflow3(workflow, idOf3(workflow, index, file), file)),
      gaps: []
    };
  }
};
function idOf3(workflow, index, file) {
  return index === 0 ? file.path : `${file.path}#${filledText(at(workflow, "id")) ?? index + 1}`;
}
function readWorkflow3(workflow, id, file) {
  const nodes = runningNodes(workflow);
  const packages = readPackages(nodes, file, id);
  const credentials = readCredentials(nodes, file);
  const connector = draftConnector({
    format: "n8n-workflow",
    id,
    name: filledText(at(workflow, "name")) ?? id,
    role: "definition",
    places: [placeIn(file, workflow.line)],
    auth: credentials.auth,
    endpoints: distinctEndpoints(nodes.flatMap((node) => readEndpoints4(node, file))),
    triggers: readTriggers4(nodes, file),
    operations: credentials.operations,
    code: nodes.flatMap((node) => readCode3(node, file)),
    settings: [...readSettings2(workflow, nodes, file), ...credentials.settings],
    deprecations: readDeprecations2(nodes, file),
    secrets: [...credentials.secrets, ...readLiteralSecrets2(workflow, file)],
    uses: [...new Set(packages.map(connectorKey))].sort(compareText)
  });
  return [connector, ...packages];
}

// src/read/openapi/callbacks.ts
function readWebhooks(webhooks, references) {
  const found = findPaths(webhooks, references);
  const lines = new Map(locatedEntries(webhooks).map(({ key, line }) => [key, line]));
  return {
    triggers: found.map(
      ({ path, at: at2 }) => trigger(path, { file: webhooks?.file.path ?? at2.file.path, line: lines.get(path) ?? at2.node.line })
    ),
    deprecated: found.flatMap(deprecatedWebhook)
  };
}
function deprecatedWebhook({ path, operations }) {
  const flagged = operations.find((operation) => operation.deprecated);
  if (flagged === void 0) return [];
  return [
    {
      signal: "flag",
      subject: `webhook ${path}`,
      lifecycle: null,
      deprecated: null,
      retired: null,
      certain: true,
      message: null,
      place: flagged.place
    }
  ];
}
function readCallbacks(operation, references) {
  const callbacks = field(operation.at.node, "callbacks");
  const named4 = locatedEntries(
    callbacks === void 0 ? void 0 : references.follow({ file: operation.at.file, node: callbacks })
  );
  return {
    triggers: named4.map(({ key, line, at: at2 }) => trigger(`${operation.id} ${key}`, { file: at2.file.path, line })),
    endpoints: named4.flatMap(
      ({ at: at2 }) => locatedEntries(references.follow(at2)).flatMap(
        (address) => (
          // An address out of the call itself (`{$request.body#/url}`) is whatever the caller says: no host of this description.
          address.key.includes("{$") || address.key.startsWith("x-") ? [] : readAddress(address.key, "webhook", { file: address.at.file.path, line: address.line })
        )
      )
    )
  };
}
function trigger(event, place2) {
  return { event, kind: "webhook", filter: null, authenticated: null, untrusted: false, place: place2 };
}

// src/read/openapi/outside-references.ts
var leavesFile = /\$ref["']?\s*:\s*["']?[^\s"'#]/;
var dataKeys = /* @__PURE__ */ new Set([
  "schema",
  "schemas",
  "definitions",
  "$defs",
  "properties",
  "items",
  "allOf",
  "anyOf",
  "oneOf",
  "not",
  "additionalProperties",
  "patternProperties",
  "parameters",
  "responses",
  "requestBody",
  "requestBodies",
  "headers",
  "content",
  "examples",
  "example",
  "links"
]);
function outsideReferences(file) {
  if (!leavesFile.test(file.text)) return [];
  const found = /* @__PURE__ */ new Set();
  collect3(rootOf(file), file, found);
  return [...found];
}
function collect3(node, file, found) {
  if (node === void 0 || node.kind === "scalar") return;
  if (node.kind === "list") {
    for (const item of node.items) collect3(item, file, found);
    return;
  }
  const address = referenceOf(node)?.split("#", 1)[0];
  if (address !== void 0 && address !== "") {
    const path = pathOfReference(file.path, address);
    if (path !== void 0 && path !== file.path) found.add(path);
  }
  for (const [key, entry] of node.entries) if (!dataKeys.has(key)) collect3(entry.value, file, found);
}

// src/read/openapi/requirements.ts
function sayRequirements(security) {
  if (security === void 0 || isNull(security)) return null;
  const alternatives = itemsOrOne(security).map(sayAlternative);
  if (alternatives.length === 0) return "none";
  return [...new Set(alternatives)].sort(compareText).join("|");
}
function sayAlternative(alternative) {
  const schemes = entries(alternative).map(({ key, value }) => {
    const scopes = [...new Set(texts(value).map((scope) => escapeName(scope.text)))].sort(compareText);
    return scopes.length === 0 ? escapeScheme(key) : `${escapeScheme(key)}(${scopes.join(",")})`;
  });
  return schemes.length === 0 ? "none" : schemes.sort(compareText).join("+");
}
function escapeScheme(name2) {
  return name2.trim() === "none" ? "%6Eone" : escapeName(name2);
}
function escapeName(name2) {
  return name2.replace(/[%|+(),]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
}
function collectRequired(security, file, required) {
  if (security === void 0 || isNull(security)) return;
  for (const alternative of itemsOrOne(security)) {
    for (const { key, line, value } of entries(alternative)) {
      const scheme = required.get(key) ?? { place: { file: file.path, line }, scopes: /* @__PURE__ */ new Map() };
      required.set(key, scheme);
      for (const scope of texts(value)) {
        if (!scheme.scopes.has(scope.text)) scheme.scopes.set(scope.text, { file: file.path, line: scope.line });
      }
    }
  }
}

// src/read/openapi/security.ts
var httpKinds = /* @__PURE__ */ new Map([
  ["basic", "basic"],
  ["bearer", "bearer"],
  ["digest", "digest"],
  ["oauth", "oauth1"],
  ["hmac", "hmac"]
]);
var kinds5 = /* @__PURE__ */ new Map([
  ["apikey", "api-key"],
  ["basic", "basic"],
  ["oauth2", "oauth2"],
  ["openidconnect", "oidc"],
  ["mutualtls", "mtls"]
]);
var flowNames = /* @__PURE__ */ new Map([
  ["accessCode", "authorizationCode"],
  ["application", "clientCredentials"]
]);
var weakFlows = /* @__PURE__ */ new Set(["implicit", "password"]);
function readSecurity(schemes, required, references) {
  const auth = [];
  const endpoints = [];
  const settings = [];
  const declared = /* @__PURE__ */ new Set();
  for (const { key, line, at: written } of locatedEntries(schemes)) {
    declared.add(key);
    const place2 = { file: written.file.path, line };
    const scheme = references.follow(written);
    if (scheme === void 0) auth.push({ kind: "unknown", name: key, provider: null, scopes: [], place: place2 });
    else {
      const flows = flowsOf(scheme, references);
      auth.push(readScheme(key, scheme, flows, required, place2));
      for (const endpoint of signInHosts(scheme, flows)) endpoints.push(endpoint);
      for (const setting of readSettings3(key, scheme, flows)) settings.push(setting);
    }
  }
  for (const [name2, { place: place2, scopes }] of required) {
    if (!declared.has(name2)) auth.push({ kind: "unknown", name: name2, provider: null, scopes: asked(scopes), place: place2 });
  }
  return { auth, endpoints, settings };
}
function readScheme(name2, scheme, flows, required, place2) {
  const kind = kindOf3(scheme);
  const urls = [
    ...flows.flatMap((flow) => urlsOf(flow.at).map((url) => url.text)),
    textOf(scheme, "openIdConnectUrl") ?? ""
  ];
  return {
    kind,
    name: name2,
    provider: providerOfUrls(urls),
    // Other kinds have no list of scopes of their own: theirs are the ones that operations ask for.
    scopes: kind === "oauth2" ? offered(flows) : asked(required.get(name2)?.scopes ?? /* @__PURE__ */ new Map()),
    place: place2
  };
}
function kindOf3(scheme) {
  const type = textOf(scheme, "type")?.toLowerCase() ?? "";
  if (type === "http") return httpKinds.get(textOf(scheme, "scheme")?.toLowerCase() ?? "") ?? "unknown";
  return kinds5.get(type) ?? "unknown";
}
function flowsOf(scheme, references) {
  if (kindOf3(scheme) !== "oauth2") return [];
  const old = textOf(scheme, "flow");
  if (old !== void 0)
    return [{ name: flowNames.get(old) ?? old, at: scheme, scopes: references.at(scheme, "scopes") }];
  return locatedEntries(references.at(scheme, "flows")).flatMap(({ key, at: written }) => {
    const flow = key.startsWith("x-") ? void 0 : references.follow(written);
    return flow === void 0 ? [] : [{ name: key, at: flow, scopes: references.at(flow, "scopes") }];
  });
}
function offered(flows) {
  const places = /* @__PURE__ */ new Map();
  for (const { scopes } of flows) {
    for (const { key, line, at: scope } of locatedEntries(scopes)) {
      if (!key.startsWith("x-") && key.trim() !== "" && !places.has(key))
        places.set(key, { file: scope.file.path, line });
    }
  }
  return asked(places);
}
function asked(scopes) {
  return [...scopes].map(([value, place2]) => draftScope({ value, kind: scopeKind(value), place: place2 }));
}
var urlPurposes = [
  ["authorizationUrl", "authorization"],
  ["deviceAuthorizationUrl", "authorization"],
  ["tokenUrl", "token"],
  ["refreshUrl", "token"]
];
function urlsOf(flow) {
  const token2 = hostOf(textOf(flow, "tokenUrl"))?.host;
  return urlPurposes.flatMap(([key, purpose]) => {
    const text2 = textOf(flow, key);
    if (text2 === void 0 || key === "refreshUrl" && hostOf(text2)?.host === token2) return [];
    return [{ text: text2, purpose, place: placeOfKey(flow, key) }];
  });
}
function signInHosts(scheme, flows) {
  const discovery = textOf(scheme, "openIdConnectUrl");
  return [
    ...readAddress(discovery, "authorization", placeOfKey(scheme, "openIdConnectUrl")),
    ...flows.flatMap((flow) => urlsOf(flow.at).flatMap((url) => readAddress(url.text, url.purpose, url.place)))
  ];
}
function readSettings3(name2, scheme, flows) {
  const place2 = { file: scheme.file.path, line: scheme.node.line };
  if (flows.length > 0) {
    const names = [...new Set(flows.map((flow) => flow.name))].sort(compareText);
    const exposure = names.some((flow) => weakFlows.has(flow)) ? 1 : 0;
    return [{ name: `oauth-flow ${name2}`, value: names.join(", "), exposure, weight: "high", place: place2 }];
  }
  const where = kindOf3(scheme) === "api-key" ? textOf(scheme, "in")?.toLowerCase() : void 0;
  if (where === void 0) return [];
  return [{ name: `api-key-in ${name2}`, value: where, exposure: where === "query" ? 1 : 0, weight: "high", place: place2 }];
}
function textOf(located, key) {
  return filledText(at(located.node, key));
}

// src/read/openapi/servers.ts
var maximumHosts = 32;
var maximumVariables = 16;
function readServers(list, references) {
  if (list === void 0) return [];
  return items(list.node).flatMap((item) => {
    const server = references.follow({ file: list.file, node: item });
    const url = server === void 0 ? void 0 : filledText(at(server.node, "url"));
    if (server === void 0 || url === void 0) return [];
    return hostsOfServer(url, at(server.node, "variables")).flatMap(
      (host) => readAddress(host, "api", placeOfKey(server, "url"))
    );
  });
}
function readSwaggerHost(root) {
  const host = filledText(at(root.node, "host"));
  if (host === void 0) return [];
  const schemes = [...new Set(texts(at(root.node, "schemes")).map((scheme) => scheme.text.toLowerCase()))];
  const place2 = placeOfKey(root, "host");
  return (schemes.length === 0 ? [""] : schemes).flatMap(
    (scheme) => readAddress(host.includes("://") || scheme === "" ? host : `${scheme}://${host}`, "api", place2)
  );
}
function uniqueEndpoints(endpoints) {
  const seen = /* @__PURE__ */ new Set();
  return endpoints.filter(({ host, scheme, purpose, direction }) => {
    const key = `${direction} ${purpose} ${scheme} ${host}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
function hostsOfServer(url, variables) {
  if (url.length > maximumAddress) return [];
  const head2 = url.startsWith("//") ? url.slice(2) : url;
  const pieces = authorityOf(head2).split(/(\{[^{}]*\})/);
  if (pieces.length > 2 * maximumVariables + 1) return [pieces.join("")];
  const known = new Map(entries(variables).map(({ key, value }) => [key, readVariable(value)]));
  const valuesOf = (piece) => /^\{.*\}$/.test(piece) ? known.get(piece.slice(1, -1)) ?? { values: [], open: true } : void 0;
  const open4 = pieces.some((piece, index) => valuesOf(piece)?.open === true && !isSchemeOrPort(pieces, index));
  const count2 = pieces.reduce((product, piece) => product * Math.max(1, valuesOf(piece)?.values.length ?? 1), 1);
  const template = pieces.map((piece, index) => {
    const variable = valuesOf(piece);
    return variable === void 0 || variable.open && !isSchemeOrPort(pieces, index) ? piece : variable.values[0] ?? piece;
  }).join("");
  const spelled = count2 > maximumHosts ? [pieces.join("")] : spellOut(
    pieces.map((piece) => valuesOf(piece)?.values ?? [piece]),
    pieces
  );
  return open4 ? [template, ...spelled] : spelled;
}
function authorityOf(url) {
  const scheme = url.indexOf("://");
  let depth = 0;
  for (let index = scheme === -1 ? 0 : scheme + 3; index < url.length; index++) {
    const letter = url.charAt(index);
    if (letter === "{") depth++;
    else if (letter === "}") depth--;
    else if (depth <= 0 && (letter === "/" || letter === "?" || letter === "#")) return url.slice(0, index);
  }
  return url;
}
function isSchemeOrPort(pieces, index) {
  const isScheme = index === 1 && pieces[0] === "" && pieces[2]?.startsWith("://") === true;
  return isScheme || pieces[index - 1]?.endsWith(":") === true;
}
function readVariable(node) {
  const fallback = filledText(at(node, "default"));
  const closed2 = texts(at(node, "enum")).map((value) => value.text);
  const values = fallback === void 0 ? closed2 : [fallback, ...closed2.filter((value) => value !== fallback)];
  return { values, open: closed2.length === 0 };
}
function spellOut(choices2, pieces) {
  let texts3 = [""];
  for (const [index, values] of choices2.entries()) {
    const here = values.length === 0 ? [pieces[index] ?? ""] : values;
    texts3 = texts3.flatMap((text2) => here.map((value) => text2 + value));
  }
  return texts3;
}

// src/read/openapi/sunset.ts
var daysOfMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function readSunset(node) {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/.exec(filledText(node) ?? "");
  if (found === null) return null;
  const [, year, month, day] = found;
  const days = daysOfMonth[Number(month) - 1] ?? 0;
  return Number(day) >= 1 && Number(day) <= days ? `${year}-${month}-${day}` : null;
}

// src/read/power-platform/pair.ts
var exported = /^(.*)_(?:openapidefinition|connectionparameters|connectionparametersets|policytemplateinstances|customcodeblobcontent)\.(?:json|csx)$/i;
function pairOf(path, around) {
  const stem = exported.exec(path)?.[1];
  return stem === void 0 ? pairInFolder(folderOf(path), around) : exportedPair(stem, around);
}
function filesOf(pair) {
  return [
    pair.definition,
    pair.properties,
    pair.parameters,
    pair.parameterSets,
    pair.policies,
    pair.script,
    pair.settings
  ].filter((path) => path !== void 0);
}
function pairInFolder(folder2, around) {
  const find2 = (name2) => findAnyCase(joinPath(folder2, name2), around);
  const settings = find2("settings.json");
  const file = settings === void 0 ? void 0 : around.file(settings);
  const properties = named2(file, "apiProperties", around) ?? find2("apiProperties.json");
  const definition = named2(file, "apiDefinition", around) ?? find2("apiDefinition.swagger.json");
  return {
    id: folder2 === "" ? "." : folder2,
    definition: definition ?? (properties === void 0 ? void 0 : onlySwagger(folder2, around)),
    properties,
    parameters: void 0,
    parameterSets: void 0,
    policies: void 0,
    script: named2(file, "script", around) ?? find2("script.csx"),
    settings
  };
}
function exportedPair(stem, around) {
  const find2 = (name2) => findAnyCase(`${stem}_${name2}`, around);
  return {
    id: stem,
    definition: find2("openapidefinition.json"),
    properties: void 0,
    parameters: find2("connectionparameters.json"),
    parameterSets: find2("connectionparametersets.json"),
    policies: find2("policytemplateinstances.json"),
    script: find2("customcodeblobcontent.csx"),
    settings: void 0
  };
}
function named2(settings, key, around) {
  if (settings === void 0) return void 0;
  const written = filledText(at(rootOf(settings), key));
  const folder2 = folderOf(settings.path);
  const path = written === void 0 ? void 0 : resolveWithin(folder2, written.replace(/^\.\\/, ""));
  return path !== void 0 && folderOf(path) === folder2 ? findAnyCase(path, around) : void 0;
}
function onlySwagger(folder2, around) {
  const [only, ...others] = [...namesIn2(folder2, around)].filter(([name2]) => name2.endsWith(".swagger.json"));
  return others.length === 0 ? only?.[1] : void 0;
}
function findAnyCase(path, around) {
  return around.has(path) ? path : namesIn2(folderOf(path), around).get(baseOf(path).toLowerCase());
}
var folders = /* @__PURE__ */ new WeakMap();
function namesIn2(folder2, around) {
  const known = folders.get(around) ?? /* @__PURE__ */ new Map();
  folders.set(around, known);
  let names = known.get(folder2);
  if (names === void 0) {
    names = new Map([...around.list(folder2)].reverse().map((path) => [baseOf(path).toLowerCase(), path]));
    known.set(folder2, names);
  }
  return names;
}
function isDefinitionOfPair(path, around) {
  return pairOf(path, around).definition === path;
}
function settingsBeside(file, around) {
  const mayBe = /\.json$/i.test(file.path) && /"swagger"\s*:\s*"2\.0"/.test(file.text);
  const settings = mayBe ? findAnyCase(joinPath(folderOf(file.path), "settings.json"), around) : void 0;
  return settings === void 0 ? [] : [settings];
}

// src/read/connectors/openapi.ts
var openapi = {
  name: "openapi",
  title: "Swagger or OpenAPI description",
  specification: "https://spec.openapis.org/oas/latest.html",
  names: [],
  content: {
    names: ["**/*.{json,jsonc,yml,yaml}"],
    pattern: /^["']?(?:openapi|swagger)["']?\s*:\s*["']?[23]\.|"(?:openapi|swagger)"\s*:\s*"?[23]\./m
  },
  related: (file, around) => [...outsideReferences(file), ...settingsBeside(file, around)],
  read(file, around) {
    const root = rootOf(file);
    const version = versionOf(root);
    if (root === void 0 || version === void 0) return null;
    if (isDefinitionOfPair(file.path, around)) return { connectors: [], gaps: [] };
    return readDescription({ file, node: root }, version, around);
  }
};
function versionOf(root) {
  if (/^3\.\d/.test(filledText(at(root, "openapi")) ?? "")) return "openapi";
  return filledText(at(root, "swagger")) === "2.0" ? "swagger" : void 0;
}
function readDescription(root, version, around) {
  const { file } = root;
  const references = openReferences(file, around);
  const paths = findPaths(references.at(root, "paths"), references);
  const operations = paths.flatMap((path) => path.operations);
  const webhooks = ["webhooks", "x-webhooks"].map((key) => readWebhooks(references.at(root, key), references));
  const callbacks = operations.filter((operation) => has(operation.at.node, "callbacks")).map((operation) => readCallbacks(operation, references));
  const schemes = version === "swagger" ? ["securityDefinitions"] : ["components", "securitySchemes"];
  const security = readSecurity(references.at(root, ...schemes), requiredBy(root, operations), references);
  const info = references.at(root, "info");
  const everywhere = sayRequirements(field(root.node, "security"));
  const place2 = placeIn(file, lineOfKey(root.node, version));
  const connector = draftConnector({
    format: "openapi",
    id: file.path,
    name: textAt(info, "title") ?? baseOf(file.path),
    role: "definition",
    version: textAt(info, "version"),
    places: [place2],
    auth: security.auth,
    endpoints: uniqueEndpoints([
      ...version === "swagger" ? readSwaggerHost(root) : readAllServers(root, paths, references),
      ...security.endpoints,
      ...callbacks.flatMap((callback) => callback.endpoints)
    ]),
    triggers: uniqueTriggers([...webhooks, ...callbacks].flatMap((found) => found.triggers)),
    operations: operations.map((operation) => sayOperation(operation, everywhere)),
    settings: [rootSecurity(root, everywhere, operations), ...security.settings],
    deprecations: [...operations.flatMap(deprecationOf), ...webhooks.flatMap((found) => found.deprecated)],
    secrets: readSecrets2(root, paths, references)
  });
  return { connectors: [connector], gaps: references.gaps() };
}
function textAt(located, key) {
  return filledText(at(located?.node, key)) ?? null;
}
function readAllServers(root, paths, references) {
  return holdersOf(root, paths).flatMap(
    (holder) => has(holder.node, "servers") ? readServers(references.at(holder, "servers"), references) : []
  );
}
function requiredBy(root, operations) {
  const required = /* @__PURE__ */ new Map();
  for (const { file, node } of [root, ...operations.map((operation) => operation.at)])
    collectRequired(field(node, "security"), file, required);
  return required;
}
function sayOperation(operation, everywhere) {
  const { id, writes, deprecated, place: place2 } = operation;
  const auth = sayRequirements(field(operation.at.node, "security")) ?? everywhere;
  return { id, auth, writes, deprecated, place: place2 };
}
function rootSecurity(root, everywhere, operations) {
  const value = everywhere ?? "none";
  const open4 = value.split("|").includes("none");
  const counts = operations.some((operation) => isSilent(field(operation.at.node, "security")));
  const place2 = placeOfKey(root, "security");
  return { name: "root-security", value, exposure: open4 && counts ? 1 : 0, weight: "high", place: place2 };
}
function isSilent(security) {
  return security === void 0 || isNull(security);
}
function deprecationOf(operation) {
  const retired = readSunset(field(operation.at.node, "x-sunset"));
  if (!operation.deprecated && retired === null) return [];
  return [
    {
      signal: "flag",
      subject: `operation ${operation.id}`,
      lifecycle: null,
      deprecated: null,
      retired,
      certain: true,
      message: null,
      place: placeOfKey(operation.at, operation.deprecated ? "deprecated" : "x-sunset")
    }
  ];
}
function readSecrets2(root, paths, references) {
  const components = references.at(root, "components");
  return readKeyDefaults([...components === void 0 ? [] : [components], ...holdersOf(root, paths)]);
}
function uniqueTriggers(triggers) {
  return [...new Map(triggers.map((trigger2) => [trigger2.event, trigger2])).values()];
}

// src/read/power-platform/scope-list.ts
var scopeCharacters = /^[!#-[\]-~]+$/;
function splitScopes(text2, delimiter) {
  const whole = text2.trim();
  if (whole === "") return [];
  if (scopeKind(whole) === "template") return [whole];
  const given = delimiter !== void 0 && /^[;|]$/.test(delimiter) ? delimiter : ",";
  const parts = whole.replaceAll(given, " ").split(/\s+/).filter((part) => part !== "" && part !== ",");
  return parts.every(looksLikeScope) ? [...new Set(parts)] : [whole];
}
function looksLikeScope(part) {
  if (!scopeCharacters.test(part)) return false;
  return /[.:/_-]/.test(part) || /^[a-z]/.test(part) || /^[A-Z0-9*]+$/.test(part);
}

// src/read/power-platform/url-template.ts
var expression = /@\{?[A-Za-z]+\([^()]*\)\}?/g;
function readTemplate(address, purpose, direction, place2) {
  if (address.length > maximumAddress) return [];
  const expressions = [];
  const plain3 = address.trim().replace(expression, (found) => `{e${expressions.push(found) - 1}}`);
  const read = hostOf(plain3);
  if (read === void 0) return [];
  const host = read.host.replace(/\{e(\d+)\}/g, (whole, index) => expressions[Number(index)] ?? whole);
  return [{ host, scheme: read.scheme, template: read.template, direction, purpose, place: place2 }];
}

// src/read/power-platform/sign-in.ts
function readSignIn(name2, parameter, place2) {
  const settings = atAnyCase(parameter, "oAuthSettings");
  const custom = atAnyCase(settings, "customParameters");
  const properties = atAnyCase(settings, "properties");
  const { file } = place2;
  const urls = signInUrls(custom, file);
  const identityProvider = foundIn(atAnyCase(settings, "identityProvider"), file);
  return {
    auth: readAuth3(name2, settings, place2, identityProvider[0]?.text, urls),
    endpoints: [
      ...urls.flatMap((url) => readTemplate(url.text, url.purpose, "outbound", url.place)),
      ...redirects(settings, file)
    ],
    secrets: readSecret(name2, atAnyCase(settings, "clientSecret"), file),
    identityProvider,
    resources: [
      ...foundIn(atAnyCase(properties, "AzureActiveDirectoryResourceId"), file),
      ...foundIn(customValue(atAnyCase(custom, "resourceUri")), file)
    ],
    onBehalfOf: placeOfTrue(
      [atAnyCase(properties, "IsOnbehalfofLoginSupported"), customValue(atAnyCase(custom, "enableOnbehalfOfLogin"))],
      file
    )
  };
}
function readAuth3(name2, settings, place2, identityProvider, urls) {
  const written = texts(atAnyCase(settings, "scopes"));
  const delimiter = text(customValue(atAnyCase(atAnyCase(settings, "customParameters"), "scopeListDelimiter")));
  const provider = providerOf(
    identityProvider,
    urls.map((url) => url.text),
    written.map((scope) => scope.text)
  );
  const principal = provider === "microsoft-graph" ? "delegated" : null;
  const scopes = /* @__PURE__ */ new Map();
  for (const { text: text2, line } of written) {
    for (const value of splitScopes(text2, delimiter)) {
      if (!scopes.has(value))
        scopes.set(value, draftScope({ value, principal, kind: scopeKind(value), place: { file: place2.file, line } }));
    }
  }
  return { kind: "oauth2", name: name2, provider, scopes: [...scopes.values()], place: place2 };
}
function redirects(settings, file) {
  return foundIn(atAnyCase(settings, "redirectUrl"), file).flatMap((url) => readTemplate(url.text, "redirect", "inbound", url.place)).filter((endpoint) => !/(?:^|\.)consent\.azure-apim\.(?:net|us|cn)$/.test(endpoint.host));
}
function readSecret(name2, secret, file) {
  const value = filledText(secret);
  if (secret === void 0 || value === void 0 || standsForKey(value)) return [];
  const place2 = { file, line: secret.line };
  return [{ name: name2 === "token" ? "clientSecret" : `${name2} clientSecret`, kind: "literal", place: place2 }];
}
function placeOfTrue(nodes, file) {
  const node = nodes.find((candidate) => flag(candidate) === true);
  return node === void 0 ? null : { file, line: node.line };
}
var identityProviders = /* @__PURE__ */ new Map([
  ["aad", "microsoft-graph"],
  ["aadcertificate", "microsoft-graph"],
  ["google", "google"],
  ["slack", "slack"],
  ["github", "github-oauth"]
]);
function providerOf(identityProvider, urls, scopes) {
  return identityProviders.get(identityProvider?.toLowerCase() ?? "") ?? providerOfUrls([...urls, ...scopes]);
}
var urlKeys = [
  ["loginUri", ["authorization", "token"]],
  ["authorizationUrl", ["authorization"]],
  ["authorizationUrlTemplate", ["authorization"]],
  ["tokenUrl", ["token"]],
  ["tokenUrlTemplate", ["token"]],
  ["refreshUrl", ["token"]],
  ["refreshUrlTemplate", ["token"]]
];
function signInUrls(custom, file) {
  const urls = urlKeys.flatMap(
    ([key, purposes]) => foundIn(customValue(atAnyCase(custom, key)), file).flatMap(
      (url) => purposes.map((purpose) => ({ ...url, key, purpose }))
    )
  );
  const givesTokens = new Set(
    urls.filter((url) => !url.key.startsWith("refresh") && url.purpose === "token").map((url) => hostOf(url.text)?.host)
  );
  return urls.filter((url) => !url.key.startsWith("refresh") || !givesTokens.has(hostOf(url.text)?.host));
}
function customValue(parameter) {
  return parameter?.kind === "map" ? atAnyCase(parameter, "value") : parameter;
}
function foundIn(node, file) {
  const value = filledText(node);
  return value === void 0 || node === void 0 ? [] : [{ text: value, place: { file, line: node.line } }];
}

// src/read/power-platform/connection.ts
function openTo(parameters) {
  const place2 = { file: parameters.file.path, line: parameters.node.line };
  return { kind: "none", name: "connection", provider: null, scopes: [], place: place2 };
}
function readConnection2(parameters, sets) {
  const single = parameters === void 0 ? [] : parametersOf(parameters.node, parameters.file.path, "");
  const several = sets === void 0 ? [] : items(atAnyCase(sets.node, "values")).map((set, index) => readSet(set, index, sets));
  const groups2 = [single, ...several.map((set) => set.parameters)];
  const signIns = groups2.flat().filter((parameter) => parameter.type === "oauthsetting").map((parameter) => readSignIn(parameter.name, parameter.node, parameter.place));
  const auth = [...groups2.flatMap(readKeys), ...signIns.map((found) => found.auth), ...several.flatMap((set) => set.open)];
  return {
    auth: auth.length > 0 || parameters === void 0 ? auth : [openTo(parameters)],
    endpoints: signIns.flatMap((found) => found.endpoints),
    secrets: signIns.flatMap((found) => found.secrets),
    identityProviders: signIns.flatMap((found) => found.identityProvider),
    resources: signIns.flatMap((found) => found.resources),
    onBehalfOf: signIns.map((found) => found.onBehalfOf).find((place2) => place2 !== null) ?? null
  };
}
function readSet(set, index, sets) {
  const name2 = filledText(atAnyCase(set, "name")) ?? String(index + 1);
  const inSet = atAnyCase(set, "parameters");
  const place2 = { file: sets.file.path, line: set.line };
  const asksNothing = set.kind === "map" && (inSet === void 0 || inSet.kind === "map" && inSet.entries.size === 0);
  return {
    parameters: inSet === void 0 ? [] : parametersOf(inSet, sets.file.path, `${name2}/`),
    open: asksNothing ? [{ kind: "none", name: name2, provider: null, scopes: [], place: place2 }] : []
  };
}
function parametersOf(node, file, prefix) {
  return entries(node).flatMap(({ key, line, value }) => {
    const type = filledText(atAnyCase(value, "type"))?.toLowerCase();
    return type === void 0 ? [] : [{ key, name: prefix + key, type, node: value, place: { file, line } }];
  });
}
var kinds6 = /* @__PURE__ */ new Map([
  ["securestring", "api-key"],
  ["clientcertificate", "certificate"],
  ["managedidentity", "oauth2"]
]);
function readKeys(group) {
  const user = group.find((parameter) => /^(?:user(?:name|id)?|login|email)$/.test(plainKey2(parameter.key)));
  const password = group.find(
    (parameter) => parameter.type === "securestring" && /^(?:password|passwd|pwd|pass)$/.test(plainKey2(parameter.key))
  );
  const paired = user !== void 0 && password !== void 0;
  return group.flatMap((parameter) => {
    const kind = kinds6.get(parameter.type);
    if (kind === void 0 || paired && parameter === user) return [];
    const { name: name2, place: place2 } = parameter;
    return [{ kind: paired && parameter === password ? "basic" : kind, name: name2, provider: null, scopes: [], place: place2 }];
  });
}
function plainKey2(key) {
  return key.slice(key.lastIndexOf(":") + 1).toLowerCase().replace(/[-_ ]/g, "");
}

// src/read/power-platform/declarations.ts
function openPair(pair, around) {
  const open4 = (path, suits) => {
    const file = path === void 0 ? void 0 : around.file(path);
    const root = file === void 0 ? void 0 : rootOf(file);
    return file === void 0 || root === void 0 || !suits(root) ? void 0 : { file, node: root };
  };
  const properties = below(open4(pair.properties, isProperties), "properties");
  return {
    definition: open4(pair.definition, isDefinition2),
    properties,
    parameters: below(properties, "connectionParameters") ?? open4(pair.parameters, isParameters),
    parameterSets: below(properties, "connectionParameterSets") ?? open4(pair.parameterSets, (root) => has(root, "values")),
    policies: below(properties, "policyTemplateInstances") ?? open4(pair.policies, isPolicies),
    script: pair.script === void 0 ? void 0 : around.file(pair.script)
  };
}
function leaderOf(pair, declared) {
  const readable = [
    declared.definition,
    declared.properties,
    declared.parameters,
    declared.parameterSets,
    declared.policies
  ];
  const first = readable.find((located) => located !== void 0 && isNamedFormat(located.file.path));
  if (first !== void 0) return first.file.path;
  return readable.some((located) => located !== void 0) ? pair.settings : void 0;
}
function isNamedFormat(path) {
  return /(?:^|\/)(?:apidefinition\.swagger|apiproperties)\.json$|_(?:openapidefinition|connectionparameters|connectionparametersets|policytemplateinstances)\.json$/i.test(
    path
  );
}
function filesBeside(path, pair) {
  const files = filesOf(pair);
  const belongs = files.some((file) => file !== pair.settings && file !== pair.script);
  return belongs ? files.filter((file) => file !== path) : [];
}
function below(from, key) {
  const node = from === void 0 ? void 0 : atAnyCase(from.node, key);
  return from === void 0 || node === void 0 ? void 0 : { file: from.file, node };
}
function isDefinition2(root) {
  return filledText(at(root, "swagger")) === "2.0" || has(root, "paths") && has(root, "info");
}
var propertyKeys = [
  "connectionParameters",
  "connectionParameterSets",
  "policyTemplateInstances",
  "iconBrandColor",
  "capabilities",
  "publisher",
  "stackOwner",
  "scriptOperations"
];
function isProperties(root) {
  const properties = atAnyCase(root, "properties");
  return propertyKeys.some((key) => atAnyCase(properties, key) !== void 0);
}
function isParameters(root) {
  return root.kind === "map" && entries(root).every(({ value }) => atAnyCase(value, "type") !== void 0);
}
function isPolicies(root) {
  return root.kind === "list" && root.items.every((item) => atAnyCase(item, "templateId") !== void 0);
}

// src/read/power-platform/lifecycle.ts
var marker = /[([]\s*deprecated\s*[)\]]|[-–—:]\s*deprecated\.?\s*$|^deprecated\s*(?:[-–—:.]|$)/i;
function readDeprecations3(root, operations) {
  const info = at(root.node, "info");
  const found = operations.flatMap(ofOperation);
  if (operations.length > 0 && operations.every((operation) => operation.deprecated))
    found.push(sign("flag", "connector", placeOfKey(root, "paths"), "All its operations are deprecated"));
  if (info === void 0) return found;
  const about2 = { file: root.file, node: info };
  if (marker.test(short(filledText(at(info, "title")))))
    found.push(sign("text", "connector", placeOfKey(about2, "title"), null));
  if (isDeprecatedStatus(about2)) found.push(sign("tier", "connector", placeOfKey(about2, "x-ms-api-annotation"), null));
  return found;
}
function ofOperation(operation) {
  const subject = `operation ${operation.id}`;
  const status = isDeprecatedStatus(operation.at) ? [sign("tier", subject, placeOfKey(operation.at, "x-ms-api-annotation"), null)] : [];
  if (operation.deprecated) return [sign("flag", subject, placeOfKey(operation.at, "deprecated"), null), ...status];
  const key = ["summary", "description"].find((name2) => marker.test(short(filledText(field(operation.at.node, name2)))));
  return key === void 0 ? status : [sign("text", subject, placeOfKey(operation.at, key), null), ...status];
}
function isDeprecatedStatus(holder) {
  return filledText(at(holder.node, "x-ms-api-annotation", "status"))?.toLowerCase() === "deprecated";
}
function sign(signal, subject, place2, message) {
  return { signal, subject, lifecycle: null, deprecated: null, retired: null, certain: true, message, place: place2 };
}
function short(text2) {
  if (text2 === void 0 || text2.length <= 1e3) return text2 ?? "";
  return `${text2.slice(0, 500)} ${text2.slice(-500)}`;
}

// src/read/power-platform/triggers.ts
function readTriggers5(paths) {
  return paths.flatMap(({ at: at2, operations }) => {
    const notifies = has(at2.node, "x-ms-notification-content");
    const isTrigger = operations.map((operation) => text(field(operation.at.node, "x-ms-trigger")) !== void 0);
    return operations.flatMap((operation, index) => {
      const own = has(operation.at.node, "x-ms-notification-content");
      const registers = own || notifies && !isTrigger.includes(true) && operation.method === "POST";
      if (isTrigger[index] !== true && !registers) return [];
      const trigger2 = {
        event: operation.id,
        kind: own || notifies ? "webhook" : "event",
        filter: null,
        authenticated: null,
        untrusted: false,
        place: isTrigger[index] === true ? placeOfKey(operation.at, "x-ms-trigger") : operation.place
      };
      return [trigger2];
    });
  });
}

// src/read/power-platform/description.ts
var nothing = {
  title: null,
  version: null,
  endpoints: [],
  triggers: [],
  operations: [],
  deprecations: [],
  secrets: [],
  advised: { auth: [], endpoints: [] },
  gaps: []
};
function readDescription2(definition, around) {
  if (definition === void 0) return nothing;
  const references = openReferences(definition.file, around);
  const paths = findPaths(references.at(definition, "paths"), references);
  const operations = paths.flatMap((path) => path.operations);
  const advised = readSecurity(references.at(definition, "securityDefinitions"), /* @__PURE__ */ new Map(), references);
  return {
    title: filledText(at(definition.node, "info", "title")) ?? null,
    version: filledText(at(definition.node, "info", "version")) ?? null,
    endpoints: readSwaggerHost(definition),
    triggers: readTriggers5(paths),
    // The connection signs in, not the operation.
    operations: operations.map(({ id, writes, deprecated, place: place2 }) => ({ id, auth: null, writes, deprecated, place: place2 })),
    deprecations: readDeprecations3(definition, operations),
    secrets: readKeyDefaults(holdersOf(definition, paths)),
    advised: { auth: advised.auth, endpoints: advised.endpoints },
    gaps: references.gaps()
  };
}

// src/read/power-platform/missing-halves.ts
function findMissingHalves(pair, declared) {
  const { definition, properties, parameters, parameterSets, policies } = declared;
  const gaps = [];
  const note2 = (file, line, reason) => {
    gaps.push({ kind: "unknown", file, line, reason });
  };
  const half = properties ?? parameters ?? parameterSets ?? policies;
  if (pair.definition === void 0 && half !== void 0) {
    note2(half.file.path, null, "no API definition stands beside it, so its hosts and operations are not known");
  }
  if (definition !== void 0 && !namesConnection(pair)) {
    const reason = "no connection properties stand beside it, so how its users sign in is known from its security definitions only";
    note2(definition.file.path, null, reason);
  }
  const scripted = atAnyCase(properties?.node, "scriptOperations");
  const count2 = items(scripted).length + entries(scripted).length;
  if (properties !== void 0 && scripted !== void 0 && count2 > 0 && pair.script === void 0)
    note2(properties.file.path, scripted.line, "it runs a script that does not stand beside it");
  return gaps;
}
function namesConnection(pair) {
  return [pair.properties, pair.parameters, pair.parameterSets].some((path) => path !== void 0);
}

// src/read/power-platform/policies.ts
function readPolicies(policies) {
  const endpoints = [];
  const secrets = [];
  for (const policy of items(policies?.node)) {
    const file = policies?.file.path ?? "";
    const template = filledText(atAnyCase(policy, "templateId"))?.toLowerCase();
    const parameters = entries(atAnyCase(policy, "parameters")).map(({ key, line, value }) => ({
      key: key.slice(key.lastIndexOf(".") + 1).toLowerCase(),
      place: { file, line },
      value
    }));
    if (template === "dynamichosturl" || template === "routerequesttoendpoint") {
      for (const { key, value, place: place2 } of parameters) {
        const address = text(value);
        if (address !== void 0 && (key === "urltemplate" || address.includes("://")))
          endpoints.push(...readTemplate(address, "api", "outbound", place2));
      }
    }
    if (template === "setheader" || template === "setqueryparameter") {
      const name2 = filledText(parameters.find((parameter) => parameter.key === "name")?.value);
      const set = parameters.find((parameter) => parameter.key === "value");
      if (name2 !== void 0 && set !== void 0 && holdsKey(name2, set.value))
        secrets.push({ name: `${template} ${name2}`, kind: "literal", place: set.place });
    }
  }
  return { endpoints, secrets };
}

// src/read/power-platform/settings.ts
function readSettings4(connection, properties, signIn2) {
  const stackOwner = atAnyCase(properties?.node, "stackOwner");
  const owner = properties === void 0 || stackOwner === void 0 ? [] : [{ text: filledText(stackOwner) ?? "", place: { file: properties.file.path, line: stackOwner.line } }];
  const behalf = connection.onBehalfOf;
  return [
    {
      name: "on-behalf-of",
      value: String(behalf !== null),
      exposure: behalf === null ? 0 : 1,
      weight: "high",
      place: behalf ?? signIn2
    },
    ...plain2("identity-provider", connection.identityProviders),
    ...plain2("resource", connection.resources),
    ...plain2("stack-owner", owner)
  ];
}
function plain2(name2, found) {
  const values = [...new Set(found.map((value) => value.text).filter((value) => value !== ""))].sort(compareText);
  const place2 = found[0]?.place;
  return place2 === void 0 || values.length === 0 ? [] : [{ name: name2, value: values.join(", "), exposure: 0, weight: "medium", place: place2 }];
}

// src/read/connectors/power-platform-connector.ts
var powerPlatformConnector = {
  name: "power-platform-connector",
  title: "Power Platform custom connector",
  specification: "https://learn.microsoft.com/connectors/custom-connectors/",
  names: [
    "**/apiDefinition.swagger.json",
    "**/apiProperties.json",
    "**/*_openapidefinition.json",
    "**/*_connectionparameters.json",
    "**/*_connectionparametersets.json",
    "**/*_policytemplateinstances.json"
  ],
  content: { names: ["**/settings.json"], pattern: /"api(?:Definition|Properties)"\s*:\s*"/ },
  related: (file, around) => filesBeside(file.path, pairOf(file.path, around)),
  read(file, around) {
    const pair = pairOf(file.path, around);
    const declared = openPair(pair, around);
    const leader = leaderOf(pair, declared);
    if (leader === void 0) return null;
    return leader === file.path ? readPair(pair, declared, around) : { connectors: [], gaps: [] };
  }
};
function readPair(pair, declared, around) {
  const description = readDescription2(declared.definition, around);
  const connection = readConnection2(declared.parameters, declared.parameterSets);
  const policies = readPolicies(declared.policies);
  const signIn2 = namesConnection(pair) ? connection : description.advised;
  const connector = draftConnector({
    format: "power-platform-connector",
    id: pair.id,
    name: description.title ?? baseOf(pair.id),
    role: "definition",
    version: description.version,
    publisher: filledText(atAnyCase(declared.properties?.node, "publisher")) ?? null,
    tier: tierOf(pair.id),
    runsCode: pair.script !== void 0,
    places: placesOf(declared),
    auth: signIn2.auth,
    endpoints: uniqueEndpoints([...description.endpoints, ...policies.endpoints, ...signIn2.endpoints]),
    triggers: description.triggers,
    operations: description.operations,
    code: readCode4(declared),
    settings: settingsOf(connection, declared),
    deprecations: description.deprecations,
    secrets: [...connection.secrets, ...policies.secrets, ...description.secrets]
  });
  return { connectors: [connector], gaps: [...findMissingHalves(pair, declared), ...description.gaps] };
}
function placesOf({ definition, properties, parameters, parameterSets, policies }) {
  const places = [];
  if (definition !== void 0) places.push({ file: definition.file.path, line: lineOfKey(definition.node, "swagger") });
  for (const located of [properties, parameters, parameterSets, policies]) {
    if (located !== void 0 && !places.some((place2) => place2.file === located.file.path))
      places.push({ file: located.file.path, line: located.node.line });
  }
  return places;
}
var tiers = [
  ["certified-connectors", "certified"],
  ["independent-publisher-connectors", "independent"],
  ["custom-connectors", "custom"]
];
function tierOf(path) {
  const folders2 = path.toLowerCase().split("/");
  return tiers.find(([folder2]) => folders2.includes(folder2))?.[1] ?? null;
}
function readCode4({ script }) {
  if (script === void 0) return [];
  const digest = digestText(script.text.replaceAll("\r\n", "\n"));
  return [{ kind: "script", name: "script.csx", digest, untrusted: false, place: { file: script.path, line: 1 } }];
}
function settingsOf(connection, { properties, parameters, parameterSets }) {
  const where = parameters ?? parameterSets ?? properties;
  if (where === void 0) return [];
  return readSettings4(connection, properties, { file: where.file.path, line: where.node.line });
}

// src/read/shopify/endpoints.ts
function readShopifyEndpoints(root, subscriptions, file) {
  const customers = at(root, "customer_authentication");
  const found = [
    ...listed3(at(root, "application_url"), "app"),
    ...listed3(at(root, "auth", "redirect_urls"), "redirect"),
    ...listed3(at(customers, "redirect_uris"), "redirect"),
    ...listed3(at(customers, "logout_urls"), "redirect"),
    ...listed3(at(customers, "javascript_origins"), "origin"),
    ...listed3(at(root, "app_proxy", "url"), "proxy"),
    ...listed3(at(root, "app_preferences", "url"), "link"),
    ...subscriptions.flatMap(({ uri }) => uri === null ? [] : [{ ...uri, purpose: "webhook" }])
  ];
  const unread2 = /* @__PURE__ */ new Set();
  const endpoints = found.map(({ text: text2, line, purpose }) => {
    if (text2.startsWith("/")) return void 0;
    const place2 = placeIn(file, line);
    const endpoint = eventBus(text2, purpose, place2) ?? draftEndpoint(text2, purpose, place2);
    if (endpoint === void 0) unread2.add(line);
    return endpoint;
  });
  return { endpoints: distinctEndpoints(endpoints), unread: [...unread2] };
}
function eventBus(text2, purpose, place2) {
  if (!/^arn:[\w:./-]{1,500}$/i.test(text2)) return void 0;
  return { host: text2, scheme: null, template: false, direction: "outbound", purpose, place: place2 };
}
function listed3(node, purpose) {
  return texts(node).map((address) => ({ ...address, purpose }));
}

// src/read/shopify/subscriptions.ts
var complianceKeys = /* @__PURE__ */ new Map([
  ["customer_data_request_url", "customers/data_request"],
  ["customer_deletion_url", "customers/redact"],
  ["shop_deletion_url", "shop/redact"]
]);
var complianceTopics = [...complianceKeys.values()];
function readSubscriptions(root) {
  const webhooks = at(root, "webhooks");
  const older = entries(at(webhooks, "privacy_compliance")).flatMap(({ key, line, value }) => {
    const topic = complianceKeys.get(key);
    const uri = uriOf(value);
    return topic === void 0 || uri === null ? [] : [{ topic, line, compliance: true, filter: null, uri }];
  });
  return [...items(at(webhooks, "subscriptions")).flatMap(readTopics), ...older];
}
function readTopics(node) {
  const uri = uriOf(at(node, "uri"));
  const listed6 = (key, compliance) => texts(at(node, key)).map(({ text: text2, line }) => ({
    topic: text2,
    line,
    compliance,
    filter: compliance ? null : filterOf(node),
    uri
  }));
  return [...listed6("topics", false), ...listed6("compliance_topics", true)];
}
function uriOf(node) {
  const text2 = filledText(node);
  return text2 === void 0 || node === void 0 ? null : { text: text2, line: node.line };
}
function filterOf(node) {
  const condition = filledText(at(node, "filter"));
  const fields = texts(at(node, "include_fields")).map((field2) => field2.text);
  const parts = [
    ...condition === void 0 ? [] : [`filter: ${condition}`],
    ...fields.length === 0 ? [] : [`fields: ${[...new Set(fields)].sort(compareText).join(", ")}`]
  ];
  return parts.length === 0 ? null : parts.join("; ");
}
function lineOfSubscriptions(root) {
  return lineOfKey(root, "webhooks");
}

// src/read/shopify/settings.ts
function installsByCode(root) {
  return flag(at(root, "access_scopes", "use_legacy_install_flow")) === true;
}
function readShopifySettings(root, clientId, subscriptions, file) {
  const byCode = installsByCode(root);
  const identity = {
    name: "client-id",
    value: clientId ?? "",
    exposure: 0,
    weight: "high",
    place: placeIn(file, lineOfKey(root, "client_id"))
  };
  return [
    ...clientId === null ? [] : [identity],
    {
      name: "install-flow",
      value: byCode ? "by the app" : "by this file",
      exposure: byCode ? 1 : 0,
      weight: "medium",
      place: placeOfKey2(root, "access_scopes", "use_legacy_install_flow", file)
    },
    directAccess(root, file),
    complianceWebhooks(root, subscriptions, file)
  ];
}
function directAccess(root, file) {
  const admin = at(root, "access", "admin");
  const mode = filledText(at(admin, "direct_api_mode"));
  const on = flag(at(admin, "embedded_app_direct_api_access")) === true;
  return {
    name: "direct-api-access",
    value: on ? mode ?? "online" : "off",
    // A word that is not known may be the widest of all.
    exposure: !on ? 0 : mode === void 0 || mode === "online" ? 1 : 2,
    weight: "high",
    place: admin?.kind === "map" ? placeIn(file, admin.line) : placeIn(file, root.line)
  };
}
function complianceWebhooks(root, subscriptions, file) {
  const topics = complianceTopics.filter(
    (topic) => subscriptions.some((subscription2) => subscription2.compliance && subscription2.topic === topic)
  );
  return {
    name: "compliance-webhooks",
    value: topics.length === 0 ? "none" : [...topics].sort(compareText).join(", "),
    exposure: complianceTopics.length - topics.length,
    weight: "medium",
    place: placeIn(file, lineOfSubscriptions(root))
  };
}
function placeOfKey2(root, table, key, file) {
  const node = at(root, table);
  return placeIn(file, has(root, table) ? lineOfKey(node, key) : root.line);
}

// src/read/shopify/triggers.ts
function readShopifyTriggers(root, subscriptions, file) {
  const byTopic = /* @__PURE__ */ new Map();
  for (const subscription2 of subscriptions) {
    const same = byTopic.get(subscription2.topic);
    if (same === void 0) byTopic.set(subscription2.topic, [subscription2]);
    else same.push(subscription2);
  }
  const topics = [...byTopic].map(
    ([topic, all]) => draftTrigger3(topic, "event", joinFilters(all), file, all[0]?.line ?? root.line)
  );
  const proxy = at(root, "app_proxy");
  if (proxy?.kind !== "map") return topics;
  return [...topics, draftTrigger3("app-proxy", "route", null, file, lineOfKey(root, "app_proxy"))];
}
function draftTrigger3(event, kind, filter, file, line) {
  return { event, kind, filter, authenticated: null, untrusted: false, place: placeIn(file, line) };
}
function joinFilters(subscriptions) {
  if (subscriptions.some((subscription2) => subscription2.filter === null)) return null;
  const filters = [...new Set(subscriptions.flatMap(({ filter }) => filter ?? []))].sort(compareText);
  return filters.length === 1 ? filters[0] ?? null : `any of: ${filters.join(", or ")}`;
}

// src/read/connectors/shopify-app.ts
var shopifyApp = {
  name: "shopify-app",
  title: "Shopify app configuration",
  specification: "https://shopify.dev/docs/apps/build/cli-for-apps/app-configuration",
  names: ["**/shopify.app.toml", "**/shopify.app.*.toml"],
  read(file) {
    const root = rootOf(file);
    if (root?.kind !== "map") return null;
    const { connector, unread: unread2 } = readApp2(root, file);
    const gaps = unread2.map((line) => gap(file, line, "an address in it names no host that can be read"));
    if (installsByCode(root)) {
      const line = lineOfKey(at(root, "access_scopes"), "use_legacy_install_flow");
      const reason = "it leaves the installation to the app: the scopes that the code of the app asks for are not known";
      gaps.push(gap(file, line, reason));
    }
    return { connectors: [connector], gaps };
  }
};
function readApp2(root, file) {
  const clientId = filledText(at(root, "client_id"));
  const id = clientId !== void 0 && isClientId(clientId) ? clientId : null;
  const subscriptions = readSubscriptions(root);
  const { endpoints, unread: unread2 } = readShopifyEndpoints(root, subscriptions, file);
  const version = filledText(at(root, "webhooks", "api_version")) ?? null;
  const versionPlace = placeIn(file, lineOfKey(at(root, "webhooks"), "api_version"));
  const connector = draftConnector({
    format: "shopify-app",
    id: id ?? file.path,
    name: filledText(at(root, "name")) ?? filledText(at(root, "handle")) ?? file.path,
    role: "definition",
    version,
    publisher: filledText(at(root, "organization_id")) ?? null,
    places: [placeIn(file, id === null ? root.line : lineOfKey(root, "client_id"))],
    auth: [readAuth4(root, file)],
    endpoints,
    triggers: readShopifyTriggers(root, subscriptions, file),
    settings: readShopifySettings(root, id, subscriptions, file),
    deprecations: version === null ? [] : findDeprecations("shopify-api-version", version, `API version ${version}`, versionPlace)
  });
  return { connector, unread: unread2 };
}
function isClientId(text2) {
  return /^[A-Za-z0-9_-]{8,100}$/.test(text2) && /\d/.test(text2) && !/^your|placeholder|x{4}/i.test(text2);
}
function readAuth4(root, file) {
  const table = at(root, "access_scopes");
  const scopes = /* @__PURE__ */ new Map();
  const add2 = (text2, line2, optional) => {
    for (const value of text2.split(/[\s,]+/)) {
      if (value === "" || scopes.has(value)) continue;
      const kind = /\$[{(]|\{\{|<</.test(value) ? "template" : "literal";
      scopes.set(value, draftScope({ value, optional, kind, place: placeIn(file, line2) }));
    }
  };
  for (const { text: text2, line: line2 } of texts(at(table, "scopes"))) add2(text2, line2, false);
  for (const { text: text2, line: line2 } of texts(at(root, "scopes"))) add2(text2, line2, false);
  for (const { text: text2, line: line2 } of texts(at(table, "optional_scopes"))) add2(text2, line2, true);
  const line = has(table, "scopes") ? lineOfKey(table, "scopes") : lineOfKey(root, "scopes");
  return {
    kind: "oauth2",
    name: "oauth",
    provider: "shopify",
    scopes: [...scopes.values()],
    place: placeIn(file, line)
  };
}
function gap(file, line, reason) {
  return { kind: "unknown", file: file.path, line, reason };
}

// src/read/slack/endpoints.ts
function readSlackEndpoints(root, file) {
  const unread2 = [];
  const providers2 = entries(at(root, "external_auth_providers", "oauth2")).map(({ value }) => at(value, "options"));
  const found = [
    ...requestAddresses(root).map((address) => ({ ...address, purpose: "webhook" })),
    ...listed4(at(root, "oauth_config", "redirect_urls"), "redirect"),
    ...listed4(at(root, "features", "unfurl_domains"), "unfurl"),
    ...listed4(at(root, "outgoing_domains"), "fetch"),
    ...listed4(at(root, "settings", "siws_links", "initiate_uri"), "authorization"),
    ...providers2.flatMap((options2) => listed4(at(options2, "authorization_url"), "authorization")),
    ...providers2.flatMap((options2) => listed4(at(options2, "token_url"), "token"))
  ];
  const endpoints = found.map((address) => {
    const endpoint = draftEndpoint(address.text, address.purpose, placeIn(file, address.line));
    if (endpoint === void 0) unread2.push(address.line);
    return endpoint;
  });
  return { endpoints: distinctEndpoints(endpoints), unread: unread2 };
}
function requestAddresses(root) {
  const settings = at(root, "settings");
  return [
    at(settings, "event_subscriptions", "request_url"),
    at(settings, "interactivity", "request_url"),
    at(settings, "interactivity", "message_menu_options_url"),
    ...items(at(root, "features", "slash_commands")).map((command) => at(command, "url"))
  ].flatMap((node) => texts(node));
}
function listed4(node, purpose) {
  return texts(node).map((address) => ({ ...address, purpose }));
}

// src/read/slack/settings.ts
function readSlackSettings(root, file) {
  const settings = at(root, "settings");
  const holder = settings ?? root;
  const oauth = at(root, "oauth_config");
  const rotates = flag(at(settings, "token_rotation_enabled")) ?? false;
  const wholeOrganisation = flag(at(settings, "org_deploy_enabled")) ?? false;
  const place2 = (node, key) => placeIn(file, lineOfKey(node, key));
  return [
    {
      name: "token-rotation",
      value: String(rotates),
      exposure: rotates ? 0 : 1,
      weight: "high",
      place: place2(holder, "token_rotation_enabled")
    },
    {
      name: "org-deploy",
      value: String(wholeOrganisation),
      exposure: wholeOrganisation ? 1 : 0,
      weight: "high",
      place: place2(holder, "org_deploy_enabled")
    },
    socketMode(root, settings, holder, file),
    allowedRanges(settings, holder, file),
    // Neither can be turned off once it was on, so that only what is written says something.
    ...["token_management_enabled", "pkce_enabled"].flatMap((key) => {
      const on = flag(at(oauth, key));
      return on === void 0 || oauth === void 0 ? [] : [tokenSetting(key, on, place2(oauth, key))];
    })
  ];
}
function tokenSetting(key, on, place2) {
  const [name2, weight] = key === "pkce_enabled" ? ["pkce", "high"] : ["token-management", "medium"];
  return { name: name2, value: String(on), exposure: on ? 0 : 1, weight, place: place2 };
}
function socketMode(root, settings, holder, file) {
  const on = flag(at(settings, "socket_mode_enabled")) ?? false;
  return {
    name: "socket-mode",
    value: String(on),
    exposure: !on && requestAddresses(root).length > 0 ? 1 : 0,
    weight: "high",
    place: placeIn(file, lineOfKey(holder, "socket_mode_enabled"))
  };
}
function allowedRanges(settings, holder, file) {
  const ranges = [...new Set(texts(at(settings, "allowed_ip_address_ranges")).map((range) => range.text))];
  const some = has(settings, "allowed_ip_address_ranges") && ranges.length > 0;
  return {
    name: "allowed-ip-ranges",
    value: some ? ranges.sort(compareText).join(", ") : "any",
    exposure: some ? 0 : 1,
    weight: "high",
    place: placeIn(file, lineOfKey(holder, "allowed_ip_address_ranges"))
  };
}

// src/read/slack/triggers.ts
function readSlackTriggers(root, file) {
  const events = at(root, "settings", "event_subscriptions");
  const features = at(root, "features");
  const started = [
    ...texts(at(events, "bot_events")).map(({ text: text2, line }) => ({ event: text2, line })),
    ...texts(at(events, "user_events")).map(({ text: text2, line }) => ({ event: `user ${text2}`, line })),
    ...items(at(events, "metadata_subscriptions")).flatMap(metadata),
    ...named3(at(features, "slash_commands"), "command", "command"),
    ...named3(at(features, "shortcuts"), "callback_id", "shortcut"),
    ...named3(at(features, "workflow_steps"), "callback_id", "workflow step"),
    ...entries(at(root, "functions")).map(({ key, line }) => ({ event: `function ${key}`, line }))
  ];
  const triggers = /* @__PURE__ */ new Map();
  for (const { event, line } of started)
    if (!triggers.has(event)) triggers.set(event, draftTrigger4(event, "event", file, line));
  const webhooks = at(root, "settings", "incoming_webhooks");
  if (flag(at(webhooks, "incoming_webhooks_enabled")) === true) {
    const line = lineOfKey(webhooks, "incoming_webhooks_enabled");
    triggers.set("incoming-webhook", draftTrigger4("incoming-webhook", "webhook", file, line));
  }
  return [...triggers.values()];
}
function draftTrigger4(event, kind, file, line) {
  return { event, kind, filter: null, authenticated: null, untrusted: false, place: placeIn(file, line) };
}
function named3(list, key, what) {
  return items(list).flatMap((item) => {
    const name2 = filledText(at(item, key));
    return name2 === void 0 ? [] : [{ event: `${what} ${name2}`, line: lineOfKey(item, key) }];
  });
}
function metadata(item) {
  const type = filledText(at(item, "event_type"));
  if (type === void 0) return [];
  return [
    { event: `metadata ${type} of ${filledText(at(item, "app_id")) ?? "*"}`, line: lineOfKey(item, "event_type") }
  ];
}

// src/read/connectors/slack-manifest.ts
var slackManifest = {
  name: "slack-manifest",
  title: "Slack app manifest",
  specification: "https://docs.slack.dev/reference/app-manifest",
  names: [],
  content: { names: ["**/*.{json,jsonc,yml,yaml}"], pattern: /["']?display_information["']?\s*:/ },
  read(file) {
    const document = documentOf(file);
    const manifests = document.kind === "parsed" ? document.roots.filter((root) => at(root, "display_information")?.kind === "map") : [];
    if (manifests.length === 0) return null;
    const apps = manifests.map(
      (root, index) => readApp3(root, index === 0 ? file.path : `${file.path}#${index + 1}`, file)
    );
    return {
      connectors: apps.map((app) => app.connector),
      gaps: apps.flatMap((app) => app.unread).map((line) => ({
        kind: "unknown",
        file: file.path,
        line,
        reason: "an address in it names no host that can be read"
      }))
    };
  }
};
function readApp3(root, id, file) {
  const scopes = readScopes2(root, file);
  const { endpoints, unread: unread2 } = readSlackEndpoints(root, file);
  const connector = draftConnector({
    format: "slack-manifest",
    id,
    name: filledText(at(root, "display_information", "name")) ?? id,
    role: "definition",
    places: [placeIn(file, lineOfKey(root, "display_information"))],
    auth: [readAuth5(root, scopes, file)],
    endpoints,
    triggers: readSlackTriggers(root, file),
    settings: readSlackSettings(root, file),
    deprecations: [...new Map(scopes.map((scope) => [scope.value, scope])).values()].flatMap(
      ({ value, place: place2 }) => findDeprecations("slack-scope", value, `scope ${value}`, place2)
    )
  });
  return { connector, unread: unread2 };
}
function readAuth5(root, scopes, file) {
  const config = at(root, "oauth_config");
  const line = config === void 0 ? lineOfKey(root, "display_information") : lineOfKey(config, "scopes");
  return { kind: "oauth2", name: "oauth", provider: "slack", scopes, place: placeIn(file, line) };
}
function readScopes2(root, file) {
  const lists = at(root, "oauth_config", "scopes");
  return ["bot", "user"].flatMap((principal) => {
    const optional = texts(at(lists, `${principal}_optional`));
    const askedLater = new Set(optional.map((scope) => scope.text));
    const all = /* @__PURE__ */ new Map();
    for (const { text: value, line } of [...texts(at(lists, principal)), ...optional]) {
      if (all.has(value)) continue;
      const kind = /\$[{(]|\{\{|<</.test(value) ? "template" : "literal";
      const place2 = placeIn(file, line);
      all.set(value, draftScope({ value, principal, optional: askedLater.has(value), kind, place: place2 }));
    }
    return [...all.values()];
  });
}

// src/read/web-extension/content-security.ts
var harmless = /^'(?:self|none|wasm-unsafe-eval|report-sample|strict-dynamic|nonce-.*|sha(?:256|384|512)-.*)'$/i;
var longest7 = 2e4;
function readScriptSources(root) {
  const key = "content_security_policy";
  const policy = text(at(root, key, "extension_pages")) ?? text(at(root, key)) ?? "";
  const line = at(root, key, "extension_pages")?.line ?? lineOfKey(root, key);
  if (policy.length > longest7) return { hosts: [], loose: ["too long to read"], line };
  const directives = policy.split(";").map((directive) => directive.trim().split(/\s+/));
  const named4 = (name2) => directives.find(([first]) => first?.toLowerCase() === name2)?.slice(1);
  const sources = (named4("script-src") ?? named4("default-src") ?? []).filter((source) => !harmless.test(source));
  const hosts = sources.filter(isHost);
  return { hosts, loose: sources.filter((source) => !hosts.includes(source)), line };
}
function isHost(source) {
  if (source.startsWith("'") || /^[a-z][a-z0-9+.-]*:$/i.test(source)) return false;
  return /^[^/:]*[a-z0-9]/i.test(source.replace(/^[a-z][a-z0-9+.-]*:\/\//i, ""));
}

// src/read/web-extension/gecko.ts
function geckoOf(root) {
  return at(root, "browser_specific_settings", "gecko") ?? at(root, "applications", "gecko");
}

// src/read/web-extension/update-source.ts
var stores = /* @__PURE__ */ new Set(["clients2.google.com", "edge.microsoft.com"]);
function readUpdateAddresses(root) {
  return [at(root, "update_url"), at(geckoOf(root), "update_url")].flatMap((node) => texts(node)).filter(({ text: text2 }) => !stores.has(readHost(text2)?.host ?? ""));
}

// src/read/web-extension/endpoints.ts
function readExtensionEndpoints(root, file) {
  const unread2 = [];
  const scripts = readScriptSources(root);
  const overrides2 = at(root, "chrome_settings_overrides");
  const search = at(overrides2, "search_provider");
  const found = [
    ...scripts.hosts.map((text2) => ({ text: text2, line: scripts.line, purpose: "script" })),
    ...readUpdateAddresses(root).map((address) => ({ ...address, purpose: "update" })),
    ...listed5(at(search, "search_url"), "search"),
    ...listed5(at(search, "suggest_url"), "search"),
    ...listed5(at(overrides2, "homepage"), "homepage"),
    ...listed5(at(overrides2, "startup_pages"), "homepage")
  ];
  const outbound = found.map(({ text: text2, line, purpose }) => {
    const endpoint = draftEndpoint(text2, purpose, placeIn(file, line));
    if (endpoint === void 0) unread2.push(line);
    return endpoint;
  });
  const inbound2 = texts(at(root, "externally_connectable", "matches")).map(({ text: text2, line }) => {
    const pattern = parseMatchPattern(text2);
    if (pattern === void 0) unread2.push(line);
    return pattern === void 0 ? void 0 : inboundAt(pattern, file, line);
  });
  return { endpoints: distinctEndpoints([...outbound, ...inbound2]), unread: unread2 };
}
function inboundAt({ scheme, host }, file, line) {
  return {
    host: normalizeHost(host, scheme),
    scheme: scheme === "*" ? null : scheme,
    template: false,
    direction: "inbound",
    purpose: "message",
    place: placeIn(file, line)
  };
}
function listed5(node, purpose) {
  return texts(node).map((address) => ({ ...address, purpose }));
}

// src/read/web-extension/patterns.ts
function spellPattern(text2) {
  if (text2 === everyAddress) return text2;
  const parsed2 = parseMatchPattern(text2);
  if (parsed2 !== void 0) return `${parsed2.scheme}://${parsed2.host}/*`;
  const [, start, authority] = /^([^/]*:\/\/)([^/?#]*)/.exec(text2) ?? [];
  return authority === void 0 ? void 0 : `${start}${authority.slice(authority.lastIndexOf("@") + 1)}/*`;
}

// src/read/web-extension/permissions.ts
function readExtensionPermissions(root, file) {
  const required = [at(root, "permissions"), at(root, "host_permissions")];
  const optional = [at(root, "optional_permissions"), at(root, "optional_host_permissions")];
  const scripts = items(at(root, "content_scripts")).map((script) => at(script, "matches"));
  const scopes = new Scopes(file);
  for (const node of [...required, ...scripts].flatMap(items)) scopes.add(node, false);
  for (const node of optional.flatMap(items)) scopes.add(node, true);
  const place2 = placeIn(file, lineOfKey(root, "permissions"));
  const auth = { kind: "unknown", name: "permissions", provider: "chrome", scopes: scopes.all(), place: place2 };
  return { auth: [auth, ...readDataCollection(root, file)], gaps: scopes.gaps };
}
var Scopes = class {
  gaps = [];
  found = /* @__PURE__ */ new Map();
  file;
  constructor(file) {
    this.file = file;
  }
  /** Apps of Chrome give some permissions as a map, with what they are limited to, which is not read. */
  add(node, optional) {
    const names = node.kind === "map" ? entries(node).map(({ key }) => key) : texts(node).map(({ text: text2 }) => text2);
    for (const name2 of names) this.keep(name2, node.line, optional);
    if (node.kind === "scalar") return;
    const reason = "a permission in it is not given as a text: what it is limited to is not known";
    this.gaps.push({ kind: "unknown", file: this.file.path, line: node.line, reason });
  }
  all() {
    return [...this.found.values()];
  }
  keep(name2, line, optional) {
    const value = spellPattern(name2) ?? name2;
    if (this.found.has(value)) return;
    const kind = /\$\{|\{\{|<<|<%|\b__[A-Z][A-Z_]*__\b/.test(value) ? "template" : "literal";
    this.found.set(value, draftScope({ value, optional, kind, place: placeIn(this.file, line) }));
  }
};
function readDataCollection(root, file) {
  const node = at(geckoOf(root), "data_collection_permissions");
  if (node === void 0) return [];
  const scopes = ["required", "optional"].flatMap(
    (key) => items(at(node, key)).flatMap((item) => {
      const value = filledText(item);
      if (value === void 0 || value === "none") return [];
      const place2 = placeIn(file, item.line);
      return [draftScope({ value, principal: "data-collection", optional: key === "optional", place: place2 })];
    })
  );
  return [{ kind: "unknown", name: "data-collection", provider: null, scopes, place: placeIn(file, node.line) }];
}

// src/read/web-extension/settings.ts
function readExtensionSettings(root, file) {
  const scripts = readScriptSources(root);
  const updates = readUpdateAddresses(root);
  const updateLine = updates[0]?.line ?? root.line;
  const hosts = updates.map(({ text: text2 }) => readHost(text2)?.host ?? "unknown");
  return [
    listSetting("content-security-policy", scripts.loose, "strict", "high", placeIn(file, scripts.line)),
    listSetting("update-source", hosts, "store", "critical", placeIn(file, updateLine)),
    overrides(root, file),
    webAccessible(root, file),
    connectable(root, file)
  ];
}
function listSetting(name2, entries2, none5, weight, place2) {
  const value = sayList(entries2) || none5;
  return { name: name2, value, exposure: entries2.length > 0 ? 1 : 0, weight, place: place2 };
}
function sayList(entries2) {
  return [...new Set(entries2)].sort(compareText).join(", ");
}
function overrides(root, file) {
  const keys = ["chrome_url_overrides", "chrome_settings_overrides"];
  const parts = keys.flatMap((key2) => entries(at(root, key2)).map((entry) => entry.key));
  const key = keys.find((each) => has(root, each)) ?? "";
  return listSetting("browser-overrides", parts, "none", "high", placeIn(file, lineOfKey(root, key)));
}
function webAccessible(root, file) {
  const key = "web_accessible_resources";
  const who = items(at(root, key)).flatMap(
    (item) => item.kind === "map" ? [
      ...texts(at(item, "matches")).map(({ text: text2 }) => sayPage(text2)),
      ...texts(at(item, "extension_ids")).map(({ text: text2 }) => text2 === "*" ? "any extension" : `extension ${text2}`)
    ] : ["any page"]
  );
  const any = who.includes("any page");
  return {
    name: "web-accessible-resources",
    value: any ? "any page" : sayList(who) || "none",
    exposure: any ? 2 : who.length > 0 ? 1 : 0,
    weight: "medium",
    place: placeIn(file, lineOfKey(root, key))
  };
}
function sayPage(pattern) {
  return matchesEverySite(pattern) ? "any page" : spellPattern(pattern) ?? pattern;
}
function connectable(root, file) {
  const node = at(root, "externally_connectable");
  const ids = texts(at(node, "ids")).map(({ text: text2 }) => text2);
  const any = node === void 0 || ids.includes("*");
  return {
    name: "connectable-extensions",
    value: any ? "any" : sayList(ids) || "none",
    exposure: any ? 2 : ids.length > 0 ? 1 : 0,
    weight: "high",
    place: placeIn(file, lineOfKey(root, "externally_connectable"))
  };
}

// src/read/web-extension/sign-in.ts
function readSignIn2(root, file) {
  const oauth = at(root, "oauth2");
  if (oauth?.kind !== "map") return [];
  const scopes = /* @__PURE__ */ new Map();
  for (const { text: value, line } of texts(at(oauth, "scopes")))
    if (!scopes.has(value)) scopes.set(value, draftScope({ value, place: placeIn(file, line) }));
  const place2 = placeIn(file, lineOfKey(root, "oauth2"));
  return [{ kind: "oauth2", name: "oauth2", provider: "google", scopes: [...scopes.values()], place: place2 }];
}

// src/read/connectors/web-extension.ts
var webExtension = {
  name: "web-extension",
  title: "WebExtension manifest",
  specification: "https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/manifest.json",
  names: [],
  content: { names: ["**/*manifest*.json"], pattern: /"manifest_version"\s*:\s*[23]\b/ },
  read(file) {
    const root = rootOf(file);
    return root === void 0 || !isExtension(root) ? null : readExtension(root, file);
  }
};
var ownKeys2 = ["permissions", "host_permissions", "optional_permissions", "content_scripts", "background", "action"];
function isExtension(root) {
  const version = at(root, "manifest_version");
  if (!isNumber(version) || !["2", "3"].includes(text(version) ?? "")) return false;
  return has(root, "name") && has(root, "version") || ownKeys2.some((key) => has(root, key));
}
function readExtension(root, file) {
  const permissions = readExtensionPermissions(root, file);
  const signIn2 = readSignIn2(root, file);
  const { endpoints, unread: unread2 } = readExtensionEndpoints(root, file);
  const auth = [...permissions.auth, ...signIn2];
  const extension = draftConnector({
    format: "web-extension",
    id: file.path,
    name: nameOf2(root) ?? file.path,
    role: "definition",
    version: filledText(at(root, "version")) ?? null,
    places: [placeIn(file, root.line)],
    auth,
    endpoints,
    settings: readExtensionSettings(root, file),
    deprecations: readDeprecations4(root, file, auth)
  });
  const reason = "an address in it names no host that can be read";
  const gaps = unread2.map((line) => ({ kind: "unknown", file: file.path, line, reason }));
  return { connectors: [extension], gaps: [...permissions.gaps, ...gaps] };
}
function nameOf2(root) {
  const name2 = filledText(at(root, "name"));
  return name2?.startsWith("__MSG_") ? void 0 : name2;
}
function readDeprecations4(root, file, auth) {
  const version = text(at(root, "manifest_version")) ?? "";
  const place2 = placeIn(file, lineOfKey(root, "manifest_version"));
  const found = [
    ...geckoOf(root) === void 0 ? findDeprecations("manifest-version", version, `manifest version ${version}`, place2) : [],
    ...auth.flatMap(({ provider, scopes }) => {
      const kind = provider === "google" ? "google-scope" : "chrome-permission";
      return scopes.flatMap(({ value, place: place3 }) => findDeprecations(kind, value, `scope ${value}`, place3));
    })
  ];
  return [...new Map(found.map((each) => [each.subject, each])).values()];
}

// src/read/connector-formats.ts
var connectorFormats = [
  appsScript,
  entraManifest,
  githubAction,
  githubAppManifest,
  githubWorkflow,
  hubspotApp,
  kamelet,
  logicApp,
  mcpConfig,
  n8nWorkflow,
  openapi,
  powerPlatformConnector,
  shopifyApp,
  slackManifest,
  webExtension
];

// src/read/npm/lock-fields.ts
function objectOf(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
}
function textOf2(value) {
  return typeof value === "string" && value !== "" ? value : void 0;
}
var none2 = [];
function integrityOf(value) {
  if (typeof value !== "string" || value === "") return none2;
  if (value.length === 95 && value.startsWith("sha512-") && value.endsWith("==") && !value.includes(" ")) return [value];
  return [...new Set(value.split(/\s+/).filter((digest) => isDigest.test(digest)))].sort(compareText);
}
var isDigest = /^[a-z0-9]+-\S+$/;
function licenseOf(value) {
  if (typeof value === "string") return value === "" ? null : value;
  if (Array.isArray(value)) {
    const choices2 = [...new Set(value.map((one) => oneLicense(one)).filter((one) => one !== null))].sort(compareText);
    return choices2.length > 1 ? `(${choices2.join(" OR ")})` : choices2[0] ?? null;
  }
  return oneLicense(value);
}
function oneLicense(value) {
  return textOf2(value) ?? textOf2(objectOf(value)?.type) ?? null;
}

// src/read/npm/lock-json.ts
function parseLockJson(text2) {
  try {
    return { value: JSON.parse(text2) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return describe2(text2);
  }
}
function describe2(text2) {
  if (text2.trim() === "") return { reason: "it is empty", line: null };
  const conflict = /^(<<<<<<<|=======|>>>>>>>) ?/m.exec(text2);
  const offset = conflict?.index ?? firstError(text2);
  if (offset === void 0) return { reason: "it is not JSON", line: null };
  const line = lineFinder(text2)(offset);
  const what = conflict === null ? `line ${line} is broken` : `a merge conflict is left in line ${line}`;
  return { reason: `it is not JSON: ${what}`, line };
}
var Found = class extends Error {
  offset;
  constructor(offset) {
    super("The first error is found.");
    this.offset = offset;
  }
};
function firstError(text2) {
  const stop = (offset) => {
    throw new Found(offset);
  };
  try {
    visit2(text2, { onError: (_error, offset) => stop(offset), onComment: stop });
  } catch (error) {
    if (error instanceof Found) return error.offset;
    if (!(error instanceof RangeError)) throw error;
  }
  return void 0;
}

// src/read/npm/purl.ts
function packageId(name2, type) {
  return type === "npm" ? npmId(name2) : `pkg:${type}/${encode(name2.trim())}`;
}
function npmId(name2) {
  if (plainName.test(name2)) return `pkg:npm/${name2}`;
  if (plainScoped.test(name2)) return `pkg:npm/%40${name2.slice(1)}`;
  const slash = name2.startsWith("@") ? name2.indexOf("/") : -1;
  const base = encode(
    name2.slice(slash + 1).trim().toLowerCase()
  );
  if (slash === -1) return `pkg:npm/${base}`;
  return `pkg:npm/%40${encode(name2.slice(1, slash).toLowerCase()).replaceAll("%3A", ":")}/${base}`;
}
function packagePurl(id, version, qualifier) {
  const versioned = version === "" ? id : `${id}@${plainVersion.test(version) ? version : escapeVersion(version)}`;
  return qualifier === void 0 ? versioned : `${versioned}?${escapeQualifier(qualifier.key, qualifier.value)}`;
}
var plainName = /^[a-z0-9._~!*'()-]+$/;
var plainScoped = /^@[a-z0-9._~!*'()-]+\/[a-z0-9._~!*'()-]+$/;
var plainVersion = /^[A-Za-z0-9.+:_~-]+$/;
var loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
function encode(text2) {
  return encodeURIComponent(text2.replace(loneSurrogate, "�"));
}
function escapeVersion(version) {
  return encode(version.trim()).replaceAll("%3A", ":").replaceAll("%2B", "+");
}
function escapeQualifier(key, value) {
  return new URLSearchParams({ [key]: value }).toString().replaceAll("+", "%20");
}

// src/read/npm/source.ts
var unnamedRegistry = { kind: "registry", url: null };
var unnamedSource = { kind: "unknown", url: null };
var gitScheme = /^(git(\+[a-z]+)?|ssh):\/\/|^(github|gitlab|bitbucket|gist):|^git@/i;
function readSource(address, name2, version) {
  if (isPlainRegistryUrl(address, name2, version)) return { kind: "registry", url: address };
  if (/^https?:/i.test(address)) {
    const url = cleanUrl(address);
    return { kind: isRegistryPath(url, name2, version) ? "registry" : "tarball", url };
  }
  if (gitScheme.test(address)) return { kind: "git", url: cleanGit(address) };
  if (/^(file|link):/.test(address)) return { kind: "file", url: address };
  if (/^[A-Za-z][A-Za-z0-9+.-]*:/.test(address)) return { kind: "unknown", url: cleanGit(address) };
  return { kind: "file", url: address };
}
function qualifierOf(source) {
  if (source.url === null) return void 0;
  if (source.kind === "tarball") return { key: "download_url", value: source.url };
  if (source.kind !== "git") return void 0;
  const hash2 = source.url.indexOf("#");
  return {
    key: "vcs_url",
    value: hash2 === -1 ? source.url : `${source.url.slice(0, hash2)}@${source.url.slice(hash2 + 1)}`
  };
}
function commitOf(url) {
  const hash2 = url.indexOf("#");
  return hash2 === -1 ? "" : url.slice(hash2 + 1);
}
function versionOfTarball(url, name2) {
  const base = name2.slice(name2.lastIndexOf("/") + 1);
  const file = url.slice(url.lastIndexOf("/") + 1);
  if (!file.startsWith(`${base}-`) || !file.endsWith(".tgz")) return "";
  const version = file.slice(base.length + 1, -4);
  return isRegistryPath(url, name2, version) ? version : "";
}
function cleanUrl(url) {
  const end2 = url.search(/[?#]/);
  return withoutUser(end2 === -1 ? url : url.slice(0, end2));
}
function cleanGit(url) {
  const hash2 = url.indexOf("#");
  const address = hash2 === -1 ? url : url.slice(0, hash2);
  const query = address.indexOf("?");
  return withoutUser(query === -1 ? address : address.slice(0, query)) + (hash2 === -1 ? "" : url.slice(hash2));
}
function withoutUser(url) {
  const start = /^(?:[A-Za-z][A-Za-z0-9+.-]*:)?[/\\]*/.exec(url)?.[0].length ?? 0;
  let end2 = start;
  while (end2 < url.length && url[end2] !== "/" && url[end2] !== "\\") end2++;
  const at2 = url.lastIndexOf("@", end2 - 1);
  if (at2 < start) return url;
  const isSsh = start === 0 || /^(git\+)?ssh:/i.test(url);
  return isSsh && url.slice(start, at2) === "git" ? url : url.slice(0, start) + url.slice(at2 + 1);
}
function isPlainRegistryUrl(url, name2, version) {
  const baseLength = name2.length - name2.lastIndexOf("/") - 1;
  const versionAt = url.length - 4 - version.length;
  const baseAt = versionAt - 1 - baseLength;
  const nameAt = baseAt - 3 - name2.length;
  if (version === "" || nameAt < 10 || !url.startsWith("https://") || !url.endsWith(".tgz")) return false;
  if (url[versionAt - 1] !== "-" || url[nameAt - 1] !== "/" || !url.startsWith("/-/", baseAt - 3)) return false;
  if (!url.startsWith(version, versionAt) || !url.startsWith(name2, nameAt)) return false;
  const base = baseLength === name2.length ? name2 : name2.slice(-baseLength);
  const slash = url.indexOf("/", 8);
  return url.startsWith(base, baseAt) && slash > 8 && url.lastIndexOf("@", slash) === -1 && !url.includes("?") && !url.includes("#");
}
function isRegistryPath(url, name2, version) {
  const base = name2.slice(name2.lastIndexOf("/") + 1);
  if (version === "" || base === "") return false;
  const decoded = url.replace(/%2f/gi, "/").replace(/%40/g, "@");
  const plus = version.indexOf("+");
  for (const number of plus === -1 ? [version] : [version, version.slice(0, plus)]) {
    const file = `${base}-${number}.tgz`;
    if (decoded.endsWith(`/${name2}/-/${file}`) || decoded.endsWith(`/${name2}/-/${name2}-${number}.tgz`) || decoded.endsWith(`/${name2}/-/${number}/${file}`) || decoded.endsWith(`/${name2}/download/${file}`) || decoded.endsWith(`/${name2}/download/${name2}-${number}.tgz`)) {
      return true;
    }
    const download = decoded.lastIndexOf(`/download/${name2}/${number}/`);
    if (download !== -1 && /^[0-9a-f]{40,64}$/.test(decoded.slice(download + `/download/${name2}/${number}/`.length)))
      return true;
  }
  return false;
}

// src/read/npm/package-drafts.ts
function noPackages() {
  return { byPurl: /* @__PURE__ */ new Map(), others: /* @__PURE__ */ new Map() };
}
function addPackage(drafts, name2, version, source, facts, type = "npm") {
  const id = packageId(name2, type);
  const purl = packagePurl(id, version, qualifierOf(source));
  const first = drafts.byPurl.get(purl);
  if (first === void 0) {
    const draft2 = draftPackage(name2, version, id, purl, source, facts);
    drafts.byPurl.set(purl, draft2);
    return draft2;
  }
  const { dependency } = first;
  if (dependency.source.url === source.url && dependency.source.kind === source.kind && dependency.name === name2) {
    addFacts(first, facts);
    return first;
  }
  const key = `${purl}
${source.kind}
${source.url ?? ""}
${name2}`;
  const other = drafts.others.get(key);
  if (other !== void 0) {
    addFacts(other, facts);
    return other;
  }
  const draft = draftPackage(name2, version, id, purl, source, facts);
  drafts.others.set(key, draft);
  return draft;
}
function draftPackage(name2, version, id, purl, source, facts) {
  const dependency = {
    purl,
    id,
    name: name2,
    version,
    integrity: facts.integrity,
    source,
    license: facts.license,
    deprecated: facts.deprecated,
    installScript: facts.installScript,
    patch: facts.patch,
    dev: false,
    optional: false,
    peer: facts.peer,
    direct: false,
    aliases: none3,
    dependsOn: none3,
    place: facts.place
  };
  return { purl, dependency, moreIntegrity: null, ways: 0, aliases: null, moreEdges: null, rank: 0, joined: null };
}
var none3 = [];
function addFacts(draft, facts) {
  const { dependency } = draft;
  for (const digest of facts.integrity) {
    if (digest === dependency.integrity[0]) continue;
    draft.moreIntegrity ??= /* @__PURE__ */ new Set();
    draft.moreIntegrity.add(digest);
  }
  dependency.license = lesser(dependency.license, facts.license);
  dependency.deprecated = lesser(dependency.deprecated, facts.deprecated);
  dependency.installScript ||= facts.installScript;
  dependency.patch = lesser(dependency.patch, facts.patch);
  dependency.peer &&= facts.peer;
  const { line } = dependency.place;
  if (line === null || (facts.place.line ?? line) < line) dependency.place = facts.place;
}
function addAlias(draft, alias) {
  if (alias === draft.dependency.name || alias === "") return;
  draft.aliases ??= /* @__PURE__ */ new Set();
  draft.aliases.add(alias);
}
function lesser(left, right) {
  if (left === null || right === null) return left ?? right;
  return left === right || compareText(left, right) < 0 ? left : right;
}

// src/read/npm/rank-packages.ts
function rankPackages(drafts) {
  const purls = [...drafts.byPurl.keys()].sort();
  const several = drafts.others.size === 0 ? void 0 : groupByPurl(drafts.others.values());
  const kept = [];
  for (let rank = 0; rank < purls.length; rank++) {
    const purl = purls[rank] ?? "";
    const draft = drafts.byPurl.get(purl);
    if (draft === void 0) continue;
    draft.rank = rank;
    const others = several?.get(purl);
    if (others === void 0) kept.push(draft);
    else for (const one of joinUnnamed([draft, ...others], rank)) kept.push(one);
  }
  return kept;
}
function settled(draft) {
  return draft.joined ?? draft;
}
function groupByPurl(drafts) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const draft of drafts) {
    const group = groups2.get(draft.purl);
    if (group === void 0) groups2.set(draft.purl, [draft]);
    else group.push(draft);
  }
  return groups2;
}
function joinUnnamed(same, rank) {
  const sorted = [...same].sort(compareSources);
  const targets = /* @__PURE__ */ new Map();
  for (const draft of sorted) {
    draft.rank = rank;
    const { name: name2, source } = draft.dependency;
    if (source.kind === "registry" && (targets.get(name2)?.dependency.source.url ?? null) === null)
      targets.set(name2, draft);
  }
  const kept = [];
  for (const draft of sorted) {
    const target = targets.get(draft.dependency.name);
    if (draft.dependency.source.url !== null || target === void 0 || target === draft) kept.push(draft);
    else join(target, draft);
  }
  return kept;
}
function join(target, draft) {
  const { dependency } = draft;
  draft.joined = target;
  addFacts(target, { ...dependency, integrity: [...dependency.integrity, ...draft.moreIntegrity ?? []] });
  target.ways |= draft.ways;
  target.dependency.direct ||= dependency.direct;
  for (const alias of draft.aliases ?? []) addAlias(target, alias);
}
function compareSources(left, right) {
  const [one, two] = [left.dependency, right.dependency];
  return compareText(one.source.kind, two.source.kind) || compareText(one.source.url ?? "", two.source.url ?? "") || compareText(one.name, two.name);
}

// src/read/npm/reach.ts
var reach = { required: 1, optional: 2, devRequired: 4, devOptional: 8 };
function flagsOf(ways) {
  const dev = ways !== 0 && (ways & (reach.required | reach.optional)) === 0;
  const required = dev ? reach.devRequired : reach.required;
  return { dev, optional: ways !== 0 && (ways & required) === 0 };
}
function overOptional(ways) {
  return (ways & (reach.required | reach.devRequired)) << 1 | ways & (reach.optional | reach.devOptional);
}

// src/read/npm/finish-packages.ts
var none4 = [];
function addEdges(draft, edges) {
  if (edges.length === 0) return;
  const target = settled(draft);
  if (target.dependency.dependsOn.length === 0) target.dependency.dependsOn = purlsOf(edges, target);
  else {
    target.moreEdges ??= new Set(target.dependency.dependsOn);
    for (const edge of edges) if (edge.rank !== target.rank) target.moreEdges.add(edge.purl);
  }
}
function markDirect(draft) {
  settled(draft).dependency.direct = true;
}
function finishPackages(ranked2) {
  return ranked2.map(finish);
}
function finish(draft) {
  const { aliases, dependency, moreEdges, moreIntegrity } = draft;
  const { dev, optional } = flagsOf(draft.ways);
  dependency.dev = dev;
  dependency.optional = optional;
  if (aliases !== null) dependency.aliases = [...aliases].sort(compareText);
  if (moreEdges !== null) dependency.dependsOn = [...moreEdges].sort(compareText);
  if (moreIntegrity !== null)
    dependency.integrity = [.../* @__PURE__ */ new Set([...dependency.integrity, ...moreIntegrity])].sort(compareText);
  return dependency;
}
function purlsOf(edges, self) {
  if (edges.length === 0) return none4;
  sortByRank(edges);
  const own = self === void 0 ? -1 : self.rank;
  const purls = new Array(edges.length);
  let count2 = 0;
  let last = -1;
  for (const edge of edges) {
    if (edge.rank === last || edge.rank === own) continue;
    last = edge.rank;
    purls[count2++] = edge.purl;
  }
  purls.length = count2;
  return purls;
}
function sortByRank(edges) {
  if (edges.length > 20) {
    edges.sort((left, right) => left.rank - right.rank);
    return;
  }
  for (let index = 1; index < edges.length; index++) {
    const edge = edges[index];
    if (edge === void 0) continue;
    let at2 = index;
    for (let before = edges[at2 - 1]; before !== void 0 && before.rank > edge.rank; before = edges[at2 - 1]) {
      edges[at2] = before;
      at2--;
    }
    edges[at2] = edge;
  }
}

// src/read/npm/install-tree.ts
var maximumNesting = 64;
var folderName = "node_modules/";
function locate(tree, path) {
  return walk(tree, path, true);
}
function walk(tree, path, make) {
  let at2 = path.startsWith(folderName) ? 0 : startOfNext(path, 0);
  let location = folder(tree, path, at2 === -1 ? path.length : Math.max(0, at2 - 1), make);
  for (let depth = 0; at2 !== -1 && location !== void 0; depth++) {
    if (depth >= maximumNesting) return void 0;
    const next = startOfNext(path, at2 + folderName.length);
    const end2 = next === -1 ? path.length : next - 1;
    const name2 = path.slice(at2 + folderName.length, end2);
    if (isName2(name2)) location = child(location, name2, next === -1 ? path : path.slice(0, end2), make);
    else location = folder(tree, path, end2, make);
    at2 = next;
  }
  return location;
}
function startOfNext(path, from) {
  const slash = path.indexOf("/node_modules/", from);
  return slash === -1 ? -1 : slash + 1;
}
function isName2(name2) {
  const slash = name2.indexOf("/");
  if (slash === -1) return name2 !== "";
  return name2.startsWith("@") && name2.indexOf("/", slash + 1) === -1;
}
function folder(tree, path, end2, make) {
  const own = path.slice(0, end2);
  let location = tree.get(own);
  if (location === void 0 && make) {
    location = place(own, null, null);
    tree.set(own, location);
  }
  return location;
}
function child(parent, name2, path, make) {
  let location = parent.children?.get(name2);
  if (location === void 0 && make) {
    location = place(path, name2, parent);
    parent.children ??= /* @__PURE__ */ new Map();
    parent.children.set(name2, location);
  }
  return location;
}
function place(path, name2, parent) {
  return { path, name: name2, parent, children: null, package: null, project: null, entry: null, line: null };
}
function tieFolders(tree) {
  for (const location of tree.values()) {
    if (location.path === "") continue;
    let path = location.path;
    for (let step = 0; step < maximumNesting && location.parent === null && path !== ""; step++) {
      const slash = path.lastIndexOf("/");
      path = slash === -1 ? "" : path.slice(0, slash);
      if (path === ".." || path.endsWith("/..") || path === "" && /^(\.\.)?\//.test(location.path)) break;
      location.parent = walk(tree, path, false) ?? null;
    }
  }
}
function resolve(from, name2) {
  for (let at2 = from; at2 !== null; at2 = at2.parent) {
    const found = at2.children?.get(name2);
    if (found !== void 0 && (found.package !== null || found.project !== null)) return found;
  }
  return void 0;
}

// src/read/npm/lock-gaps.ts
var maximumNamed = 20;
function collectGaps(file) {
  const gaps = [];
  let unnamed = 0;
  return {
    add(kind, line, reason) {
      if (gaps.length < maximumNamed) gaps.push({ kind, file, line, reason });
      else unnamed++;
    },
    list() {
      if (unnamed === 0) return gaps;
      return [...gaps, { kind: "unreadable", file, line: null, reason: `${unnamed} more faults like these are in it` }];
    }
  };
}
function sayTwice(key) {
  return `the key ${JSON.stringify(key)} stands twice, and tools disagree which one counts`;
}

// src/read/npm/lock-lines.ts
function findKeyLines(text2, section, keys) {
  const lines = new Int32Array(keys.length);
  const duplicates = [];
  let next = 0;
  let places = null;
  const note2 = (scan, start, end2, line) => {
    const expected = keys[next];
    if (places === null && expected !== void 0 && isAt(text2, expected, start, end2)) lines[next++] = line;
    else {
      places ??= new Map(keys.map((key2, index) => [key2, index]));
      const key = unquote(text2, start, end2);
      const place2 = places.get(key) ?? -1;
      if ((lines[place2] ?? 0) > 0) duplicates.push(place2);
      if (place2 >= 0) lines[place2] = line;
    }
    skip(scan);
  };
  eachSection(text2, section, (scan) => eachKey(scan, note2));
  return { lines, duplicates };
}
function findNestedLines(text2, section) {
  const lines = /* @__PURE__ */ new Map();
  const duplicates = [];
  const readEntries2 = (scan, above, depth) => eachKey(scan, (_, start, end2, line) => {
    const key = unquote(text2, start, end2);
    const path = depth === 0 ? key : `${above}
${key}`;
    if (lines.has(path)) duplicates.push(path);
    lines.set(path, line);
    if (depth >= maximumNesting) skip(scan);
    else
      eachKey(scan, (_2, start2, end3) => {
        if (unquote(text2, start2, end3) === section) readEntries2(scan, path, depth + 1);
        else skip(scan);
      });
  });
  eachSection(text2, section, (scan) => readEntries2(scan, "", 0));
  return { lines, duplicates };
}
function eachSection(text2, section, found) {
  const scan = { text: text2, at: text2.indexOf("{"), line: 1 };
  for (let newline = text2.indexOf("\n"); newline !== -1 && newline < scan.at; newline = text2.indexOf("\n", newline + 1))
    scan.line++;
  eachKey(scan, (_, start, end2) => {
    if (unquote(text2, start, end2) === section) found(scan);
    else skip(scan);
  });
}
function eachKey(scan, found) {
  if (scan.text.charCodeAt(scan.at) !== openBrace) {
    skip(scan);
    return;
  }
  for (; ; ) {
    const unit = advance(scan);
    if (unit === closeBrace || Number.isNaN(unit)) return;
    if (unit !== quote2) continue;
    const { at: start, line } = scan;
    skipString(scan);
    const end2 = scan.at;
    advance(scan);
    advance(scan);
    found(scan, start, end2, line);
  }
}
function isAt(text2, key, start, end2) {
  return end2 - start - 1 === key.length && text2.startsWith(key, start + 1) && !key.includes("\\");
}
function unquote(text2, start, end2) {
  const raw = text2.slice(start + 1, end2);
  return raw.includes("\\") ? String(JSON.parse(text2.slice(start, end2 + 1))) : raw;
}
function skip(scan) {
  const first = scan.text.charCodeAt(scan.at);
  if (first === quote2) skipString(scan);
  if (first !== openBrace && first !== openBracket) return;
  const { text: text2 } = scan;
  let { at: at2, line } = scan;
  for (let depth = 1; depth > 0 && at2 < text2.length; ) {
    const unit = text2.charCodeAt(++at2);
    if (unit === quote2) at2 = stringEnd(text2, at2);
    else if (unit === 10) line++;
    else if (unit === openBrace || unit === openBracket) depth++;
    else if (unit === closeBrace || unit === closeBracket) depth--;
  }
  scan.at = at2;
  scan.line = line;
}
var quote2 = 34;
var backslash = 92;
var openBrace = 123;
var closeBrace = 125;
var openBracket = 91;
var closeBracket = 93;
function advance(scan) {
  for (; ; ) {
    const unit = scan.text.charCodeAt(++scan.at);
    if (unit === 10) scan.line++;
    if (!(unit <= 32)) return unit;
  }
}
function skipString(scan) {
  scan.at = stringEnd(scan.text, scan.at);
}
function stringEnd(text2, start) {
  for (let end2 = text2.indexOf('"', start + 1); end2 !== -1; end2 = text2.indexOf('"', end2 + 1)) {
    let slashes2 = 0;
    while (text2.charCodeAt(end2 - 1 - slashes2) === backslash) slashes2++;
    if (slashes2 % 2 === 0) return end2;
  }
  return text2.length;
}

// src/read/npm/project-drafts.ts
function draftProject(path, name2, version) {
  return { path, name: name2, version, edges: [], workspaces: /* @__PURE__ */ new Set() };
}
function finishProjects(drafts) {
  const projects = [];
  for (const draft of drafts) {
    projects.push({
      path: draft.path,
      name: draft.name,
      version: draft.version,
      dependsOn: purlsOf(draft.edges),
      workspaces: [...draft.workspaces].filter((path) => path !== draft.path).sort(compareText)
    });
  }
  return sortBy(projects, (project) => project.path);
}

// src/read/npm/package-lock-entries.ts
function placeProject(draft, location, name2, version) {
  location.project = draftProject(location.path === "" ? "." : location.path, name2, version);
  draft.projects.push(location.project);
  draft.placed.push(location);
}
function placePackage(draft, location, entry, alias) {
  const name2 = textOf2(entry.name) ?? alias;
  const version = textOf2(entry.version) ?? "";
  keepPackage(draft, location, entry, name2, version, sourceOf(entry, name2, version), alias);
}
function placeFolder(draft, location, entry, alias) {
  const source = { kind: "file", url: location.path };
  const name2 = textOf2(entry.name) ?? nameOfFolder(location.path);
  keepPackage(draft, location, entry, name2 === "" ? alias : name2, textOf2(entry.version) ?? "", source, alias);
}
function nameOfFolder(path) {
  const parts = path.split("/");
  const base = parts.at(-1) ?? "";
  const above = parts.at(-2) ?? "";
  if (base === "..") return "";
  return above.startsWith("@") ? `${above}/${base}` : base;
}
function keepPackage(draft, location, entry, name2, version, source, alias) {
  const kept = addPackage(draft.packages, name2, version, source, {
    integrity: integrityOf(entry.integrity),
    license: licenseOf(entry.license),
    deprecated: textOf2(entry.deprecated) ?? null,
    installScript: entry.hasInstallScript === true,
    patch: null,
    peer: entry.peer === true,
    place: { file: draft.file, line: location.line }
  });
  kept.ways |= waysOf(entry);
  if (alias !== name2) addAlias(kept, alias);
  location.package = kept;
  draft.placed.push(location);
}
function waysOf(entry) {
  if (entry.devOptional === true) return reach.devRequired | reach.optional;
  if (entry.dev === true) return entry.optional === true ? reach.devOptional : reach.devRequired;
  return entry.optional === true ? reach.optional : reach.required;
}
function sourceOf(entry, name2, version) {
  const resolved = textOf2(entry.resolved);
  if (resolved !== void 0) return readSource(resolved, name2, version);
  return entry.inBundle === true && entry.integrity === void 0 ? unnamedSource : unnamedRegistry;
}
function followLinks(draft, links) {
  const waiting = new Set(links);
  const follow2 = (link, hops) => {
    waiting.delete(link);
    const path = targetOf(link.entry);
    const target = locate(draft.tree, path);
    if (target === void 0 || target === link) return;
    if (waiting.has(target) && hops < maximumHops) follow2(target, hops + 1);
    const alias = link.name ?? "";
    if (target.package === null && target.project === null && !links.has(target)) {
      target.line ??= link.line;
      placeFolder(draft, target, target.entry ?? { dev: link.entry?.dev, optional: link.entry?.optional }, alias);
    }
    link.package = target.package;
    link.project = target.project;
    if (link.package !== null) addAlias(link.package, alias);
  };
  for (const link of links) if (waiting.has(link)) follow2(link, 0);
}
var maximumHops = 16;
function targetOf(entry) {
  const resolved = (textOf2(entry?.resolved) ?? "").replace(/^(file|link):/, "");
  return resolved.replace(/^\.\//, "").replace(/\/$/, "");
}

// src/read/npm/package-lock-nested.ts
var openQuestions = [
  "lockfile version 1 does not say what the project itself asks for: packages that no other package requires are taken for direct, others may be direct as well",
  "lockfile version 1 does not say which packages run scripts when they are installed"
];
function readNestedLock(file, lock) {
  const draft = {
    file: file.path,
    tree: /* @__PURE__ */ new Map(),
    packages: noPackages(),
    projects: [],
    placed: []
  };
  const gaps = collectGaps(file.path);
  for (const reason of openQuestions) gaps.add("unknown", null, reason);
  if (!placeLevels(draft, lock, file, gaps))
    return { reason: `its packages nest deeper than ${maximumNesting} folders`, line: null };
  const root = draftProject(".", textOf2(lock.name) ?? null, textOf2(lock.version) ?? null);
  const ranked2 = rankPackages(draft.packages);
  for (const target of followRequires(draft)) {
    markDirect(target);
    root.edges.push(target);
  }
  const dependencies = finishPackages(ranked2);
  const projects = finishProjects([root]);
  return {
    lockfile: { file: file.path, format: "package-lock", version: "1", projects, dependencies },
    gaps: gaps.list()
  };
}
function placeLevels(draft, lock, file, gaps) {
  const { lines, duplicates } = findNestedLines(file.text, "dependencies");
  for (const keys of duplicates)
    gaps.add("unreadable", lines.get(keys) ?? null, sayTwice(keys.slice(keys.lastIndexOf("\n") + 1)));
  const levels2 = [{ names: objectOf(lock.dependencies) ?? {}, folder: "", keys: "", depth: 0 }];
  for (let level = levels2.pop(); level !== void 0; level = levels2.pop()) {
    if (level.depth >= maximumNesting) return false;
    for (const name2 in level.names) {
      const keys = level.keys === "" ? name2 : `${level.keys}
${name2}`;
      const line = lines.get(keys) ?? null;
      const entry = objectOf(level.names[name2]);
      const location = locate(draft.tree, `${level.folder}node_modules/${name2}`);
      if (entry === void 0 || location?.name !== name2) {
        gaps.add("unreadable", line, `the entry ${JSON.stringify(name2)} is no package`);
        continue;
      }
      location.line = line;
      location.entry = entry;
      placeEntry(draft, location, entry, name2);
      const nested = objectOf(entry.dependencies);
      if (nested !== void 0)
        levels2.push({ names: nested, folder: `${location.path}/`, keys, depth: level.depth + 1 });
    }
  }
  return true;
}
function followRequires(draft) {
  const required = /* @__PURE__ */ new Set();
  for (const location of draft.placed) {
    const names = objectOf(location.entry?.requires);
    if (names === void 0) continue;
    const targets = [];
    for (const name2 in names) {
      const target = resolve(location, name2);
      if (target === void 0 || target.package === null) continue;
      if (target !== location) required.add(target);
      targets.push(target.package);
    }
    if (location.package !== null) addEdges(location.package, targets);
  }
  const top = [...draft.tree.get("")?.children?.values() ?? []];
  return top.flatMap((location) => location.package === null || required.has(location) ? [] : [location.package]);
}
function placeEntry(draft, location, entry, alias) {
  const text2 = textOf2(entry.version) ?? "";
  const real = /^npm:(@?[^@]+)@(.*)$/s.exec(text2);
  if (real !== null || !/[:/]/.test(text2)) {
    const [, name2 = alias, version2 = text2] = real ?? [];
    keepPackage(draft, location, entry, name2, version2, sourceOf2(entry, name2, version2), alias);
    return;
  }
  const version = versionOfTarball(text2, alias);
  const source = readSource(text2, alias, version);
  const shown = source.kind === "git" ? commitOf(source.url ?? "") : version;
  keepPackage(draft, location, entry, alias, shown, source, alias);
}
function sourceOf2(entry, name2, version) {
  const resolved = textOf2(entry.resolved);
  if (resolved !== void 0) return readSource(resolved, name2, version);
  return entry.bundled === true && entry.integrity === void 0 ? unnamedSource : unnamedRegistry;
}

// src/read/npm/missing.ts
function noMissing() {
  return { count: 0, first: null };
}
function noteMissing(missing, from, name2, line) {
  missing.count++;
  const { first } = missing;
  if (first === null || (compareText(from, first.from) || compareText(name2, first.name)) < 0)
    missing.first = { from, name: name2, line };
}
function sayMissing({ count: count2, first }, gaps) {
  if (first === null) return;
  const who = first.from === "" || first.from === "." ? "the project" : JSON.stringify(first.from);
  const rest = count2 === 1 ? "" : ` (${count2} such dependencies in all)`;
  gaps.add("unknown", first.line, `${JSON.stringify(first.name)}, which ${who} needs, is not in it${rest}`);
}

// src/read/npm/package-lock-edges.ts
function followEdges(draft, gaps) {
  const missing = noMissing();
  const packages = [];
  for (const location of draft.placed) {
    const { entry } = location;
    if (entry === null) continue;
    packages.length = 0;
    find(location, entry.dependencies, missing, packages);
    find(location, entry.optionalDependencies, null, packages);
    find(location, entry.peerDependencies, null, packages);
    if (location.name === null) find(location, entry.devDependencies, missing, packages);
    if (location.package !== null) addEdges(location.package, packages);
    else tieProject(location, packages);
  }
  sayMissing(missing, gaps);
}
function find(from, names, missing, packages) {
  if (typeof names !== "object" || names === null || Array.isArray(names)) return;
  for (const name2 in names) {
    const found = resolve(from, name2);
    if (found === void 0) {
      if (missing !== null && !isOptional(from, name2)) noteMissing(missing, from.path, name2, from.line);
    } else if (found.package !== null) packages.push(found.package);
    else if (found.project !== null) from.project?.workspaces.add(found.project.path);
  }
}
function tieProject(location, packages) {
  for (const target of packages) {
    location.project?.edges.push(target);
    markDirect(target);
  }
}
function isOptional(from, name2) {
  const optional = objectOf(from.entry?.optionalDependencies);
  return optional !== void 0 && Object.hasOwn(optional, name2);
}

// src/read/npm/workspace-globs.ts
var maximumSteps2 = 2e7;
function workspaceMatcher(workspaces) {
  const patterns = patternsOf(workspaces);
  const literal = new Set(patterns.filter((pattern) => !wildcard.test(pattern)));
  const globs = patterns.filter((pattern) => wildcard.test(pattern)).map(readGlob);
  const budget = { steps: maximumSteps2 };
  return (folder2) => {
    let matches2 = literal.has(folder2);
    const segments = folder2.split("/");
    for (const glob of globs) {
      if (--budget.steps < 0) return matches2;
      if (glob.choices.some((choice) => matchSegments(choice, segments, budget))) matches2 = !glob.negated;
    }
    return matches2;
  };
}
var wildcard = /[*?{!]/;
function patternsOf(workspaces) {
  const list = typeof workspaces === "object" && workspaces !== null && "packages" in workspaces ? workspaces.packages : workspaces;
  if (!Array.isArray(list)) return [];
  return list.filter((pattern) => typeof pattern === "string").map((pattern) => pattern.replace(/^(!?)(?:\.?\/)+/, "$1").replace(/\/$/, ""));
}
function readGlob(pattern) {
  const negated = pattern.startsWith("!");
  const text2 = negated ? pattern.slice(1) : pattern;
  return { negated, choices: spellOut2(text2).map((choice) => choice.split("/")) };
}
function spellOut2(pattern) {
  let choices2 = [""];
  let rest = pattern;
  for (; ; ) {
    const braces = /\{([^{},]*(?:,[^{},]*)+)\}/.exec(rest);
    if (braces === null) return choices2.map((choice) => choice + rest);
    const before = rest.slice(0, braces.index);
    const many = (braces[1] ?? "").split(",");
    if (choices2.length * many.length > 64) return choices2.map((choice) => choice + rest);
    choices2 = choices2.flatMap((choice) => many.map((one) => choice + before + one));
    rest = rest.slice(braces.index + braces[0].length);
  }
}
function matchSegments(pattern, segments, budget) {
  return matchRun(
    pattern.length,
    segments.length,
    (index) => pattern[index] === "**",
    (index, at2) => matchText(pattern[index] ?? "", segments[at2] ?? "", budget),
    budget
  );
}
function matchText(pattern, text2, budget) {
  return matchRun(
    pattern.length,
    text2.length,
    (index) => pattern[index] === "*",
    (index, at2) => pattern[index] === "?" || pattern[index] === text2[at2],
    budget
  );
}
function matchRun(patternLength, length, isWild, matches2, budget) {
  let index = 0;
  let at2 = 0;
  let wild = -1;
  let resume = 0;
  while (at2 < length) {
    if (--budget.steps < 0) return false;
    if (index < patternLength && isWild(index)) {
      wild = index++;
      resume = at2;
    } else if (index < patternLength && matches2(index, at2)) {
      index++;
      at2++;
    } else if (wild !== -1) {
      index = wild + 1;
      at2 = ++resume;
    } else return false;
  }
  while (index < patternLength && isWild(index)) index++;
  return index === patternLength;
}

// src/read/npm/package-lock-paths.ts
function readLockedPaths(file, lock, version) {
  const entries2 = objectOf(lock.packages);
  if (entries2 === void 0)
    return { reason: `it has no "packages", where lockfile version ${version} lists its packages`, line: null };
  const draft = {
    file: file.path,
    tree: /* @__PURE__ */ new Map(),
    packages: noPackages(),
    projects: [],
    placed: []
  };
  const gaps = collectGaps(file.path);
  const left = placeEntries(draft, entries2, lock, file, gaps);
  if (left === null) return { reason: `its packages nest deeper than ${maximumNesting} folders`, line: null };
  followLinks(draft, left.links);
  tieFolders(draft.tree);
  sayLost(left, gaps);
  const ranked2 = rankPackages(draft.packages);
  followEdges(draft, gaps);
  const dependencies = finishPackages(ranked2);
  const projects = finishProjects(draft.projects);
  return { lockfile: { file: file.path, format: "package-lock", version, projects, dependencies }, gaps: gaps.list() };
}
function placeEntries(draft, entries2, lock, file, gaps) {
  const paths = Object.keys(entries2);
  const { lines, duplicates } = findKeyLines(file.text, "packages", paths);
  for (const index of duplicates) gaps.add("unreadable", lines[index] || null, sayTwice(paths[index] ?? ""));
  const root = objectOf(entries2[""]) ?? {};
  const isWorkspace = workspaceMatcher(root.workspaces);
  const left = { links: /* @__PURE__ */ new Set(), folders: [] };
  placeRoot(draft, root, lock);
  for (let index = 0; index < paths.length; index++) {
    const path = paths[index] ?? "";
    const location = locate(draft.tree, path);
    if (location === void 0) return null;
    location.line = lines[index] || null;
    const entry = objectOf(entries2[path]);
    location.entry = entry ?? null;
    if (entry === void 0) gaps.add("unreadable", location.line, `the entry ${JSON.stringify(path)} is not an object`);
    else if (entry.link === true) left.links.add(location);
    else if (location.name !== null) {
      placePackage(draft, location, entry, location.name);
      if (textOf2(entry.version) === void 0)
        gaps.add("unknown", location.line, `the entry ${JSON.stringify(path)} has no version`);
    } else if (path !== "") {
      if (isWorkspace(path)) placeProject(draft, location, nameOf3(entry) ?? nameOfFolder(path), versionOf2(entry));
      else left.folders.push(location);
    }
  }
  return left;
}
function placeRoot(draft, root, lock) {
  const location = locate(draft.tree, "");
  if (location === void 0) return;
  location.entry = root;
  placeProject(draft, location, nameOf3(root) ?? nameOf3(lock), versionOf2(root) ?? versionOf2(lock));
}
function sayLost({ folders: folders2, links }, gaps) {
  for (const { line, package: held, path, project } of links) {
    if (held === null && project === null)
      gaps.add("unreadable", line, `the link ${JSON.stringify(path)} leads nowhere`);
  }
  for (const { entry, line, package: held, path } of folders2) {
    if (held === null && entry?.version !== void 0 && /(^|\/)node_modules\//.test(path))
      gaps.add("unreadable", line, `the path ${JSON.stringify(path)} ends in no name of a package`);
  }
}
function nameOf3(entry) {
  return textOf2(entry.name) ?? null;
}
function versionOf2(entry) {
  return textOf2(entry.version) ?? null;
}

// src/read/lockfiles/package-lock.ts
var packageLock = {
  name: "package-lock",
  title: "npm package-lock.json",
  specification: "https://docs.npmjs.com/cli/configuring-npm/package-lock-json",
  names: ["package-lock.json", "npm-shrinkwrap.json"],
  read(file) {
    const parsed2 = parseLockJson(file.text);
    if ("reason" in parsed2) return parsed2;
    const lock = objectOf(parsed2.value);
    if (lock === void 0) return unread("it is not a JSON object");
    const version = lock.lockfileVersion;
    if (version === 2 || version === 3) return readLockedPaths(file, lock, String(version));
    if (version === 1) return readNestedLock(file, lock);
    if (version === void 0)
      return unread("it has no lockfileVersion: npm before version 5 wrote such files, a newer npm rewrites it");
    return unread(`its lockfileVersion ${JSON.stringify(version)} is not known; 1, 2 and 3 are`);
  }
};
function unread(reason) {
  return { reason, line: null };
}

// src/read/npm/pnpm-keys.ts
function majorOf(version) {
  const major = /^(5|6|9)(\.\d{1,3}){0,2}(-inlineSpecifiers)?$/.exec(version)?.[1];
  return major === "5" ? 5 : major === "6" ? 6 : major === "9" ? 9 : void 0;
}
function readPnpmKey(key, major) {
  const plain3 = withoutPeers(key);
  if (major === 9) return splitAt2(plain3, plain3.indexOf("@", 1));
  const path = plain3.slice(plain3.indexOf("/") + 1);
  if (major === 6) return splitAt2(path, path.indexOf("@", 1));
  const scope = path.startsWith("@") ? path.indexOf("/") : -1;
  const parts = splitAt2(path, path.indexOf("/", scope + 1));
  const peers = parts.version.indexOf("_");
  return peers === -1 ? parts : { name: parts.name, version: parts.version.slice(0, peers) };
}
function splitAt2(text2, index) {
  return index <= 0 ? { name: text2, version: "" } : { name: text2.slice(0, index), version: text2.slice(index + 1) };
}
function withoutPeers(key) {
  let end2 = key.length;
  let open4 = 0;
  for (let index = key.length - 1; index >= 0; index--) {
    const unit = key[index];
    if (unit === ")") open4++;
    else if (open4 === 0) break;
    else if (unit === "(" && --open4 === 0) end2 = index;
  }
  return key.slice(0, end2);
}
function patchOf(key) {
  if (!key.includes("(patch_hash=")) return void 0;
  return /^\(patch_hash=([^()]+)\)/.exec(key.slice(withoutPeers(key).length))?.[1];
}
function keyOf(name2, version, major) {
  return major === 9 ? `${name2}@${version}` : major === 6 ? `/${name2}@${version}` : `/${name2}/${version}`;
}
function joinFolder(from, written) {
  const parts = [];
  for (const part of `${from}/${written}`.split("/")) {
    if (part === "" || part === ".") continue;
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else parts.push(part);
  }
  return parts.length === 0 ? "." : parts.join("/");
}

// src/read/npm/pnpm-yaml.ts
var maximumDocuments2 = 16;
var tooManyDocuments = `it holds more than ${maximumDocuments2} YAML documents, where pnpm writes two at most`;
function parsePnpmYaml(text2) {
  if (hasManyDocuments(text2)) return { reason: tooManyDocuments, line: null };
  let events;
  try {
    events = parseEvents(text2, {});
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return describe3(text2, error);
  }
  const lineAt = lineFinder(text2);
  const behind = new Int32Array(events.length);
  const open4 = [];
  const roots = [];
  for (const [index, event] of events.entries()) {
    behind[index] = index + 1;
    if (event.type === EVENT_ID.ALIAS) {
      const line = lineAt(event.anchorStart);
      return { reason: `it holds an alias in line ${line}, which pnpm never writes`, line };
    }
    if (event.type === EVENT_ID.POP) behind[open4.pop() ?? index] = index + 1;
    else if (event.type !== EVENT_ID.SCALAR) open4.push(index);
    if (event.type === EVENT_ID.DOCUMENT) roots.push(index + 1);
  }
  const yaml = { text: text2, events, behind, roots, lineAt, fault: null };
  if (roots.length > maximumDocuments2) return { reason: tooManyDocuments, line: null };
  const filled = roots.filter((root) => textAt2(yaml, root) !== void 0 || events[root]?.type !== EVENT_ID.SCALAR);
  if (filled.length === 0) return { reason: "it is empty", line: null };
  if (filled.some((root) => events[root]?.type !== EVENT_ID.MAPPING))
    return { reason: "it is no YAML mapping", line: null };
  return { ...yaml, roots: filled };
}
function hasManyDocuments(text2) {
  let count2 = 0;
  for (let at2 = text2.indexOf("\n---"); at2 !== -1 && count2 < maximumDocuments2; at2 = text2.indexOf("\n---", at2 + 4))
    count2++;
  return count2 >= maximumDocuments2;
}
function describe3(text2, error) {
  const conflict = /^(<<<<<<<|>>>>>>>) /m.exec(text2);
  if (conflict !== null) {
    const line2 = lineFinder(text2)(conflict.index);
    return { reason: `it is not YAML: a merge conflict is left in line ${line2}`, line: line2 };
  }
  const line = error.mark === void 0 ? null : error.mark.line + 1;
  return { reason: `it is not YAML: ${error.reason}${line === null ? "" : ` in line ${line}`}`, line };
}
function textAt2(yaml, value) {
  const event = value === void 0 ? void 0 : yaml.events[value];
  if (event?.type !== EVENT_ID.SCALAR || event.valueStart < 0) return void 0;
  const text2 = getScalarValue(yaml.text, event);
  return text2 === "" ? void 0 : text2;
}
function isMapping(yaml, value) {
  return value !== void 0 && yaml.events[value]?.type === EVENT_ID.MAPPING;
}
function itemsAt(yaml, value) {
  const items2 = [];
  if (value === void 0 || yaml.events[value]?.type !== EVENT_ID.SEQUENCE) return items2;
  const end2 = (yaml.behind[value] ?? 0) - 1;
  for (let item = value + 1; item < end2; item = yaml.behind[item] ?? end2) items2.push(item);
  return items2;
}
function eachPair(yaml, mapping, pair, withLines = false) {
  if (!isMapping(yaml, mapping)) return;
  const { behind, events } = yaml;
  const end2 = (behind[mapping] ?? 0) - 1;
  let previous;
  let seen = null;
  for (let at2 = mapping + 1; at2 < end2; ) {
    const value = behind[at2] ?? end2;
    const event = events[at2];
    const key = textAt2(yaml, at2);
    const line = withLines && event?.type === EVENT_ID.SCALAR ? yaml.lineAt(event.valueStart) : null;
    if (key === void 0) yaml.fault ??= { reason: "it holds a key that is no text", line: lineOf(yaml, at2) };
    else {
      if (seen === null && previous !== void 0 && key <= previous) seen = keysBefore(yaml, mapping, at2);
      if (seen?.has(key)) yaml.fault ??= { reason: sayTwice(key), line: lineOf(yaml, at2) };
      seen?.add(key);
      previous = key;
      pair(key, value, line);
    }
    at2 = behind[value] ?? end2;
  }
}
function lineOf(yaml, value) {
  const event = value === void 0 ? void 0 : yaml.events[value];
  if (event?.type === EVENT_ID.SCALAR) return event.valueStart < 0 ? null : yaml.lineAt(event.valueStart);
  return event?.type === EVENT_ID.MAPPING || event?.type === EVENT_ID.SEQUENCE ? yaml.lineAt(event.start) : null;
}
function keysBefore(yaml, mapping, end2) {
  const keys = /* @__PURE__ */ new Set();
  for (let at2 = mapping + 1; at2 < end2; at2 = yaml.behind[yaml.behind[at2] ?? end2] ?? end2) {
    const key = textAt2(yaml, at2);
    if (key !== void 0) keys.add(key);
  }
  return keys;
}
function fieldsAt(yaml, mapping) {
  if (!isMapping(yaml, mapping)) return noFields;
  const fields = /* @__PURE__ */ new Map();
  eachPair(yaml, mapping, (key, value) => fields.set(key, value));
  return fields;
}
var noFields = /* @__PURE__ */ new Map();

// src/read/npm/pnpm-graph.ts
function findNode(draft, part, name2, reference2, from, line) {
  if (reference2.startsWith("link:"))
    return linkedFolder(draft, name2, joinFolder(from, reference2.slice("link:".length)), line);
  const node = part.nodes.get(keyOf(name2, reference2, part.major)) ?? part.nodes.get(reference2);
  if (node?.package != null) addAlias(node.package, name2);
  return node;
}
function linkedFolder(draft, name2, path, line) {
  const key = `${path}
${name2}`;
  const known = draft.folders.get(key);
  if (known !== void 0) return known;
  const workspace = draft.projects.has(path) ? path : null;
  const facts = {
    integrity: [],
    license: null,
    deprecated: null,
    installScript: false,
    patch: null,
    peer: true,
    place: { file: draft.file, line }
  };
  const source = { kind: "file", url: `link:${path}` };
  const node = {
    package: workspace === null ? addPackage(draft.packages, name2, "", source, facts) : null,
    workspace,
    dependencies: void 0,
    optionalDependencies: void 0,
    peers: /* @__PURE__ */ new Map(),
    edges: [],
    ways: 0,
    written: 0
  };
  draft.folders.set(key, node);
  return node;
}
function tieNodes(draft, part, missing) {
  for (const [key, node] of part.nodes) {
    const follow2 = (mapping, optional) => eachPair(draft.yaml, mapping, (name2, value) => {
      const to = findNode(draft, part, name2, textAt2(draft.yaml, value) ?? "", "", null);
      if (to !== void 0) node.edges.push({ to, optional, peer: node.peers.has(name2) });
      else if (!optional) noteMissing(missing, key, name2, node.package?.dependency.place.line ?? null);
    });
    follow2(node.dependencies, false);
    follow2(node.optionalDependencies, true);
  }
}
function carryEdges(nodes) {
  const packages = [];
  for (const node of nodes) {
    if (node.package === null) continue;
    packages.length = 0;
    for (const { to } of node.edges) if (to.package !== null) packages.push(to.package);
    addEdges(node.package, packages);
  }
}

// src/read/npm/pnpm-source.ts
function readResolution(yaml, resolution, name2, version) {
  const fields = fieldsAt(yaml, resolution);
  const text2 = (field2) => textAt2(yaml, fields.get(field2));
  const type = text2("type");
  const integrity = integrityOf(text2("integrity"));
  const known = (source) => ({ source, integrity, version: "", folder: null });
  if (type === "git") {
    const commit = text2("commit") ?? "";
    return { ...known({ kind: "git", url: gitUrl(text2("repo") ?? "", commit) }), version: commit };
  }
  if (type === "variations")
    return { ...known(unnamedSource), integrity: variantDigests(yaml, itemsAt(yaml, fields.get("variants"))) };
  if (type === "directory") {
    const folder2 = text2("directory") ?? "";
    return { ...known({ kind: "file", url: `file:${folder2}` }), folder: folder2 };
  }
  const address = text2("tarball") ?? text2("url");
  if (address !== void 0) return known(readSource(address, name2, version));
  return known(type === void 0 && integrity.length > 0 ? unnamedRegistry : unnamedSource);
}
function gitUrl(repository, commit) {
  return `${cleanGit(/^(https?|ssh):/i.test(repository) ? `git+${repository}` : repository)}#${commit}`;
}
function variantDigests(yaml, variants) {
  const digests = variants.map((variant) => {
    const resolution = fieldsAt(yaml, fieldsAt(yaml, variant).get("resolution"));
    return textAt2(yaml, resolution.get("integrity"));
  });
  return integrityOf(digests.filter((digest) => digest !== void 0).join(" "));
}

// src/read/npm/pnpm-nodes.ts
function readPart2(draft, root, major) {
  const { yaml } = draft;
  const infos = /* @__PURE__ */ new Map();
  eachPair(
    yaml,
    root.get("packages"),
    (key, value, line) => infos.set(key, { fields: fieldsAt(yaml, value), line }),
    true
  );
  const patches = readPatches(yaml, root.get("patchedDependencies"));
  const nodes = /* @__PURE__ */ new Map();
  const snapshotted = /* @__PURE__ */ new Set();
  if (major === 9) {
    eachPair(
      yaml,
      root.get("snapshots"),
      (key, value, line) => {
        const base = withoutPeers(key);
        const info = infos.get(base);
        snapshotted.add(base);
        nodes.set(
          key,
          readNode(draft, key, info?.fields ?? /* @__PURE__ */ new Map(), fieldsAt(yaml, value), info?.line ?? line, major, patches)
        );
      },
      true
    );
  }
  for (const [key, { fields, line }] of infos) {
    if (!snapshotted.has(key)) nodes.set(key, readNode(draft, key, fields, fields, line, major, patches));
  }
  return { major, nodes };
}
function readNode(draft, key, info, snapshot, line, major, patches) {
  const { yaml } = draft;
  const installed = {
    dependencies: snapshot.get("dependencies"),
    optionalDependencies: snapshot.get("optionalDependencies"),
    peers: fieldsAt(yaml, info.get("peerDependencies")),
    edges: [],
    ways: 0,
    written: writtenWays(yaml, snapshot)
  };
  const parts = readPnpmKey(key, major);
  const name2 = textAt2(yaml, info.get("name")) ?? parts.name;
  const written = textAt2(yaml, info.get("version")) ?? parts.version.replace(/^runtime:/, "");
  const version = /[:/]/.test(written) ? "" : written;
  const resolution = readResolution(yaml, info.get("resolution"), name2, version);
  const folder2 = resolution.folder === null ? null : joinFolder("", resolution.folder);
  if (folder2 !== null && draft.projects.has(folder2)) return { package: null, workspace: folder2, ...installed };
  const facts = {
    integrity: resolution.integrity,
    license: null,
    deprecated: textAt2(yaml, info.get("deprecated")) ?? null,
    installScript: textAt2(yaml, info.get("requiresBuild")) === "true",
    patch: patchOf(key) ?? patches.get(`${name2}@${version}`) ?? null,
    peer: true,
    place: { file: draft.file, line }
  };
  const shown = version === "" ? resolution.version : version;
  if (shown === "" && resolution.source.url === null)
    draft.gaps.add("unknown", line, `the entry ${JSON.stringify(key)} has no version`);
  const type = parts.version.startsWith("runtime:") ? "generic" : "npm";
  const kept = addPackage(draft.packages, name2, shown, resolution.source, facts, type);
  return { package: kept, workspace: null, ...installed };
}
function readPatches(yaml, patched) {
  const patches = /* @__PURE__ */ new Map();
  eachPair(yaml, patched, (name2, value) => {
    const digest = textAt2(yaml, value) ?? textAt2(yaml, fieldsAt(yaml, value).get("hash"));
    if (digest !== void 0) patches.set(name2, digest);
  });
  return patches;
}
function writtenWays(yaml, fields) {
  const optional = textAt2(yaml, fields.get("optional")) === "true";
  if (textAt2(yaml, fields.get("dev")) === "true") return optional ? reach.devOptional : reach.devRequired;
  return optional ? reach.optional : 0;
}

// src/read/npm/pnpm-reach.ts
var waysMask = 15;
var withoutPeer = 16;
function spreadReach(starts) {
  const waiting = [];
  const reachNode = (node, ways) => {
    if ((node.ways | ways) === node.ways) return;
    node.ways |= ways;
    waiting.push(node);
  };
  for (const start of starts) reachNode(start.node, start.ways | withoutPeer);
  for (let node = waiting.pop(); node !== void 0; node = waiting.pop()) {
    const plain3 = node.ways & waysMask;
    for (const edge of node.edges) {
      const ways = edge.optional ? overOptional(plain3) : plain3;
      reachNode(edge.to, ways | (edge.peer ? 0 : node.ways & withoutPeer));
    }
  }
}
function settleReach(nodes) {
  for (const node of nodes) {
    const kept = node.package;
    if (kept === null) continue;
    kept.ways |= node.ways === 0 ? node.written : node.ways & waysMask;
    if (node.ways === 0 || (node.ways & withoutPeer) !== 0) kept.dependency.peer = false;
  }
}

// src/read/npm/pnpm-projects.ts
var projectFields = [
  { field: "dependencies", ways: reach.required },
  { field: "optionalDependencies", ways: reach.optional },
  { field: "devDependencies", ways: reach.devRequired },
  { field: "configDependencies", ways: reach.devRequired },
  { field: "packageManagerDependencies", ways: reach.devRequired }
];
function readPnpmLock(file, yaml) {
  const documents = yaml.roots.map((root) => fieldsAt(yaml, root));
  const projects = /* @__PURE__ */ new Map();
  for (const root of documents) findProjects(yaml, root, projects);
  const gaps = collectGaps(file.path);
  const draft = {
    file: file.path,
    yaml,
    packages: noPackages(),
    projects: new Set(projects.keys()),
    folders: /* @__PURE__ */ new Map(),
    gaps
  };
  const missing = noMissing();
  const starts = [];
  const parts = [];
  let version = "";
  for (const root of documents) {
    version = textAt2(yaml, root.get("lockfileVersion")) ?? "";
    const major = majorOf(version);
    if (version === "") return { reason: "it has no lockfileVersion", line: null };
    if (major === void 0) {
      const reason = `its lockfileVersion ${JSON.stringify(version)} is not known; 5, 6 and 9 are`;
      return { reason, line: lineOf(yaml, root.get("lockfileVersion")) };
    }
    if (major === 9 && parts.length === 0) gaps.add("unknown", null, noScripts);
    const part = readPart2(draft, root, major);
    tieNodes(draft, part, missing);
    tieProjects(draft, root, part, projects, starts, missing);
    parts.push(part);
  }
  if (yaml.fault !== null) return yaml.fault;
  sayMissing(missing, gaps);
  spreadReach(starts);
  const dependencies = settle2(draft, parts);
  const finished = finishProjects(projects.values());
  return {
    lockfile: { file: file.path, format: "pnpm-lock", version, projects: finished, dependencies },
    gaps: gaps.list()
  };
}
function settle2(draft, parts) {
  for (const { nodes } of parts) settleReach(nodes.values());
  settleReach(draft.folders.values());
  const ranked2 = rankPackages(draft.packages);
  for (const { nodes } of parts) carryEdges(nodes.values());
  return finishPackages(ranked2);
}
var noScripts = "lockfile version 9 does not say which packages run scripts when they are installed";
function eachProject(yaml, root, project) {
  const importers = root.get("importers");
  if (importers === void 0) project(".", root);
  else eachPair(yaml, importers, (path, value) => project(joinFolder("", path), fieldsAt(yaml, value)));
}
function findProjects(yaml, root, projects) {
  eachProject(yaml, root, (path) => {
    if (!projects.has(path)) projects.set(path, draftProject(path, null, null));
  });
}
function tieProjects(draft, root, part, projects, starts, missing) {
  const { yaml } = draft;
  eachProject(yaml, root, (path, fields) => {
    const project = projects.get(path);
    for (const { field: field2, ways } of projectFields) {
      const follow2 = (name2, value, line) => {
        const reference2 = textAt2(yaml, value) ?? textAt2(yaml, fieldsAt(yaml, value).get("version")) ?? "";
        const node = findNode(draft, part, name2, reference2, path, line);
        if (node === void 0) noteMissing(missing, path, name2, line);
        else {
          starts.push({ node, ways });
          if (project !== void 0) tieProject2(project, node);
        }
      };
      eachPair(yaml, fields.get(field2), follow2, true);
    }
  });
}
function tieProject2(project, node) {
  if (node.workspace !== null) project.workspaces.add(node.workspace);
  if (node.package === null) return;
  node.package.dependency.direct = true;
  project.edges.push(node.package);
}

// src/read/lockfiles/pnpm-lock.ts
var pnpmLock = {
  name: "pnpm-lock",
  title: "pnpm-lock.yaml",
  specification: "https://pnpm.io/git#lockfiles",
  names: ["pnpm-lock.yaml"],
  read(file) {
    if (holdsTooManyDocuments(file.text))
      return { reason: `it holds more than ${maximumDocuments} YAML documents`, line: null };
    const yaml = parsePnpmYaml(file.text);
    return "reason" in yaml ? yaml : readPnpmLock(file, yaml);
  }
};

// src/read/lockfile-formats.ts
var lockfileFormats = [
  packageLock,
  pnpmLock
];

// src/read/claims.ts
var lockfileNames = new Map(lockfileFormats.flatMap((format2) => format2.names.map((name2) => [name2, format2])));
var byBase = /* @__PURE__ */ new Map();
var byEnding = /* @__PURE__ */ new Map();
var byMatching = /* @__PURE__ */ new Map();
for (const format2 of connectorFormats) {
  for (const glob of format2.names) addGlob(format2, true, glob);
  for (const glob of format2.content?.names ?? []) addGlob(format2, false, glob);
}
function addGlob(format2, isName3, braced) {
  for (const glob of expandBraces(braced)) {
    const name2 = glob.startsWith("**/") ? glob.slice("**/".length).toLowerCase() : "/";
    const matches2 = (0, import_picomatch.default)(glob, { dot: true, nocase: true });
    if (/^\*\.[^./*?[\]]+$/.test(name2)) add(byEnding, endingOf(name2), { format: format2, isName: isName3, matches: () => true });
    else if (/^[^/*?[\]]+$/.test(name2)) add(byBase, name2, { format: format2, isName: isName3, matches: () => true });
    else add(byMatching, endingOf(glob.toLowerCase()), { format: format2, isName: isName3, matches: matches2 });
  }
}
function add(map, key, pattern) {
  const list = map.get(key);
  if (list === void 0) map.set(key, [pattern]);
  else list.push(pattern);
}
function endingOf(path) {
  const base = baseOf(path);
  return base.slice(base.lastIndexOf(".") + 1);
}
function claimPath(path) {
  const base = baseOf(path);
  const lockfile = lockfileNames.get(base);
  if (lockfile !== void 0) return { path, lockfile, formats: [], certain: /* @__PURE__ */ new Set() };
  const patterns = patternsFor(path, base.toLowerCase());
  if (patterns.length === 0) return void 0;
  let chosen2 = choices.get(patterns);
  if (chosen2 === void 0) {
    chosen2 = choose(patterns);
    choices.set(patterns, chosen2);
  }
  return { path, lockfile: null, ...chosen2 };
}
var choices = /* @__PURE__ */ new WeakMap();
function choose(patterns) {
  const named4 = new Set(patterns.filter(({ isName: isName3 }) => isName3).map(({ format: format2 }) => format2));
  const chosen2 = named4.size > 0 ? named4 : new Set(patterns.map(({ format: format2 }) => format2));
  return {
    formats: connectorFormats.filter((format2) => chosen2.has(format2)),
    certain: new Set([...named4].map((format2) => format2.name))
  };
}
function patternsFor(path, base) {
  const ending = base.slice(base.lastIndexOf(".") + 1);
  const [named4, ended = [], rest] = [byBase.get(base), byEnding.get(ending), byMatching.get(ending)];
  if (named4 === void 0 && rest === void 0) return ended;
  const line = path.replace(/[\n\r\u2028\u2029]/g, " ");
  const matching = (rest ?? []).filter(({ matches: matches2 }) => matches2(line));
  return named4 === void 0 && matching.length === 0 ? ended : [...named4 ?? [], ...ended, ...matching];
}
var together = togetherPattern();
function mayBeTogether(path) {
  return together.test(path);
}
function togetherPattern() {
  const names = connectorFormats.filter((format2) => format2.together).flatMap((format2) => [...format2.names, ...format2.content?.names ?? []].flatMap(expandBraces));
  const parts = names.map((name2) => {
    const [, star, rest] = /^\*\*\/(\*?)([^*?[]+)$/.exec(name2) ?? [];
    if (rest !== void 0) return `${star === "" ? "(?:^|/)" : ""}${escapeForPattern(rest)}$`;
    return `^${escapeForPattern(name2.slice(0, name2.search(/[*?[]|$/)))}`;
  });
  return new RegExp([...new Set(parts)].join("|") || "(?!)", "i");
}
function escapeForPattern(text2) {
  return text2.replace(/[.+^$()|{}\\]/g, "\\$&");
}
function expandBraces(glob) {
  const match = /^(.*)\{([^{}]*)\}(.*)$/.exec(glob);
  if (match === null) return [glob];
  return (match[2] ?? "").split(",").flatMap((choice) => expandBraces(`${match[1]}${choice}${match[3]}`));
}

// src/read/select.ts
function selectClaims(tree, selection) {
  const ignored = ignoring(selection);
  const concern = selection.changed === null ? null : concernOf(selection.changed);
  const claims = [];
  let folder2 = "";
  for (const { path, kind } of tree.files) {
    if (kind === "submodule") continue;
    if (!isIn(path, folder2)) folder2 = folderOf(path);
    if (concern !== null && !mayConcern(path, folder2, concern)) continue;
    const claim = claimPath(path);
    if (claim !== void 0 && (concern === null || concerns(claim, folder2, concern)) && !ignored(path))
      claims.push(claim);
  }
  return claims.sort((left, right) => compareText(left.path, right.path));
}
function selectAlike(tree, claims, selection) {
  if (selection.changed === null) return selectClaims(tree, selection);
  const ignored = ignoring(selection);
  const chosen2 = new Map(
    claims.filter((claim) => findFile(tree, claim.path) !== void 0).map((claim) => [claim.path, claim])
  );
  for (const path of selection.changed) {
    const file = chosen2.has(path) ? void 0 : findFile(tree, path);
    const claim = file === void 0 || file.kind === "submodule" || ignored(path) ? void 0 : claimPath(path);
    if (claim !== void 0) chosen2.set(path, claim);
  }
  return [...chosen2.values()].sort((left, right) => compareText(left.path, right.path));
}
function ignoring({ ignore }) {
  return ignore.length === 0 ? () => false : (0, import_picomatch2.default)([...ignore], { dot: true });
}
var documentName = /openapi|swagger|api/i;
function concernOf(changed) {
  const beside = /* @__PURE__ */ new Set();
  const above = /* @__PURE__ */ new Set();
  const together2 = /* @__PURE__ */ new Set();
  for (const path of changed) {
    const claim = claimPath(path);
    beside.add(folderOf(path));
    for (const format2 of claim?.formats ?? []) if (format2.together) together2.add(format2.name);
    if (claim === void 0 || claim.lockfile !== null || claim.certain.size > 0) continue;
    for (let up = folderOf(path); ; up = folderOf(up)) {
      above.add(up);
      if (up === "") break;
    }
  }
  return { changed, beside, above, together: together2 };
}
function mayConcern(path, folder2, concern) {
  if (concern.beside.has(folder2) || concern.above.has(folder2)) return true;
  if (concern.together.size > 0 && mayBeTogether(path)) return true;
  return concern.above.size > 0 && documentName.test(baseOf(path));
}
function concerns(claim, folder2, concern) {
  if (concern.changed.has(claim.path)) return true;
  if (claim.lockfile !== null) return false;
  if (claim.formats.some((format2) => concern.together.has(format2.name))) return true;
  if (claim.certain.size > 0) return concern.beside.has(folder2);
  return concern.above.has(folder2) || concern.above.size > 0 && documentName.test(baseOf(claim.path));
}
function isIn(path, folder2) {
  const start = folder2 === "" ? 0 : folder2.length + 1;
  return path.startsWith(folder2) && (start === 0 || path[folder2.length] === "/") && path.indexOf("/", start) === -1;
}

// src/read/surroundings.ts
function surround(tree, files) {
  let byFolder;
  return {
    has: (path) => findFile(tree, path) !== void 0,
    list(folder2) {
      byFolder ??= indexFolders(tree);
      return byFolder.get(folder2) ?? [];
    },
    file: (path) => files.get(path)
  };
}
function indexFolders(tree) {
  const index = /* @__PURE__ */ new Map();
  for (const { path } of tree.files) {
    const folder2 = folderOf(path);
    const inFolder = index.get(folder2);
    if (inFolder === void 0) index.set(folder2, [path]);
    else inFolder.push(path);
  }
  for (const inFolder of index.values()) inFolder.sort(compareText);
  return index;
}

// src/verbs/loader.ts
var Loader = class {
  gaps = [];
  around;
  source;
  files = /* @__PURE__ */ new Map();
  asked = /* @__PURE__ */ new Set();
  tree;
  limits;
  constructor(tree, limits) {
    this.tree = tree;
    this.source = tree.source;
    this.limits = limits;
    this.around = surround(tree, this.files);
  }
  has(path) {
    return this.asked.has(path);
  }
  /** Loads paths that are not loaded yet and returns the files that could be. */
  async load(paths) {
    const fresh = paths.filter((path) => !this.asked.has(path));
    for (const path of fresh) this.asked.add(path);
    const lockfiles = fresh.filter((path) => claimPath(path)?.lockfile != null);
    const others = fresh.filter((path) => claimPath(path)?.lockfile == null);
    return [
      ...await this.loadUpTo(others, this.limits.fileBytes),
      ...await this.loadUpTo(lockfiles, this.limits.lockfileBytes)
    ];
  }
  async loadUpTo(paths, maximumBytes) {
    if (paths.length === 0) return [];
    const loaded = [];
    const contents = await this.tree.load(paths, maximumBytes);
    const links = [];
    for (const path of paths) {
      const content = contents.get(path);
      if (content === void 0) continue;
      if (content.kind === "missing") this.gap(path, content.reason);
      else if (content.kind === "link") links.push({ path, target: content.target });
      else this.keep(path, content, loaded);
    }
    for (const { path, target } of links) await this.follow(path, target, maximumBytes, loaded);
    return loaded;
  }
  /** A link inside the tree is read at its target, once; one that leads out is not followed. */
  async follow(path, target, maximumBytes, loaded) {
    const resolved = resolveWithin(folderOf(path), target);
    if (resolved === void 0 || !this.around.has(resolved))
      return this.gap(path, "it is a link to something outside the tree");
    if (claimPath(resolved) !== void 0) return;
    const content = (await this.tree.load([resolved], maximumBytes)).get(resolved);
    if (content?.kind === "bytes") this.keep(path, content, loaded);
    else this.gap(path, "it is a link that leads to no file");
  }
  keep(path, content, loaded) {
    const text2 = decodeText(content.bytes);
    if (text2 === void 0) {
      this.gap(path, "it is not UTF-8 text");
      return;
    }
    const file = { path, id: content.id, text: text2 };
    this.files.set(path, file);
    loaded.push(file);
  }
  /** Remembers that a file could not be read. */
  gap(file, reason) {
    this.gaps.push({ kind: "unreadable", file, line: null, reason });
  }
};
async function readOwnersFile(loader2) {
  const found = await loader2.load(codeownersPaths.filter((path) => loader2.around.has(path)));
  return found[0]?.text ?? null;
}

// src/verbs/handed-over.ts
var maximumPaths = 2e3;
async function findHandedOver(base, head2, options2) {
  const { changed } = options2;
  const file = codeownersPaths.find((path) => changed?.has(path));
  if (changed === null || file === void 0) return { paths: /* @__PURE__ */ new Set(), gaps: [] };
  const [before, after] = await Promise.all([base, head2].map((tree) => ownersOf(tree, options2.limits)));
  const [byName, byContent] = [[], []];
  for (const { path, kind } of head2.files) {
    const claim = kind === "submodule" || changed.has(path) ? void 0 : claimPath(path);
    if (claim === void 0 || claim.lockfile !== null || before?.(path) === after?.(path)) continue;
    if (findFile(base, path) !== void 0) (claim.certain.size > 0 ? byName : byContent).push(path);
  }
  const all = [...byName, ...byContent];
  const left = all.length - maximumPaths;
  const reason = `it hands over ${all.length} files that may be connectors; ${left} of them were not looked at`;
  return {
    paths: new Set(all.slice(0, maximumPaths)),
    gaps: left > 0 ? [{ kind: "unknown", file, line: null, reason }] : []
  };
}
async function ownersOf(tree, limits) {
  const text2 = await readOwnersFile(new Loader(tree, limits));
  return text2 === null ? () => null : readCodeowners(text2);
}

// src/verbs/read-source.ts
var maximumRounds = 16;
var maximumRelated = 2e3;
async function readTree(tree, options2) {
  return readClaims(tree, selectClaims(tree, options2), options2);
}
async function readBoth(base, head2, options2) {
  const handedOver = await findHandedOver(base, head2, options2);
  const { changed } = options2;
  if (changed === null || handedOver.paths.size === 0) return readSelected(base, head2, options2);
  const more = { ...options2, changed: /* @__PURE__ */ new Set([...changed, ...handedOver.paths]) };
  const [before, after] = await readSelected(base, head2, more);
  const asked2 = /* @__PURE__ */ new Set([...changed, ...selectClaims(head2, options2).map((claim) => claim.path)]);
  const alone = new Set(selectClaims(head2, more).flatMap(({ path }) => asked2.has(path) ? [] : [path]));
  const isAsked = (gap2) => !alone.has(gap2.file);
  return [
    { ...before, gaps: before.gaps.filter(isAsked) },
    { ...after, gaps: [...after.gaps.filter(isAsked), ...handedOver.gaps] }
  ];
}
async function readSelected(base, head2, options2) {
  const claims = selectClaims(head2, options2);
  return Promise.all([readClaims(base, selectAlike(base, claims, options2), options2), readClaims(head2, claims, options2)]);
}
async function readClaims(tree, claims, options2) {
  const loader2 = new Loader(tree, options2.limits);
  await loader2.load(claims.map((claim) => claim.path));
  const codeowners = await readOwnersFile(loader2);
  await followRelated(claims, loader2);
  return readInventory({
    tree,
    claims,
    around: loader2.around,
    gaps: [...loader2.gaps, ...submoduleGaps(tree, options2)],
    owners: { codeowners, annotations: options2.owners }
  });
}
async function followRelated(claims, loader2) {
  const followers = claims.filter((claim) => claim.formats.some((format2) => format2.related !== void 0));
  let fresh = followers.flatMap((claim) => {
    const file = loader2.around.file(claim.path);
    return file === void 0 ? [] : claim.formats.map((format2) => ({ file, format: format2 }));
  });
  let followed = 0;
  for (let round = 0; fresh.length > 0 && round < maximumRounds; round++) {
    const wanted = /* @__PURE__ */ new Map();
    for (const { file, format: format2 } of fresh) {
      for (const path of format2.related?.(file, loader2.around) ?? []) {
        if (!loader2.has(path) && loader2.around.has(path) && !wanted.has(path)) wanted.set(path, format2);
      }
    }
    followed += wanted.size;
    if (followed > maximumRelated) {
      const [first = ""] = wanted.keys();
      loader2.gap(
        first,
        `documents refer to more than ${maximumRelated} other files; this and those behind it are not read`
      );
      return;
    }
    const files = await loader2.load([...wanted.keys()]);
    fresh = files.flatMap((file) => {
      const format2 = wanted.get(file.path);
      return format2 === void 0 ? [] : [{ file, format: format2 }];
    });
  }
}
function submoduleGaps(tree, selection) {
  return tree.files.filter((file) => file.kind === "submodule" && (selection.changed === null || selection.changed.has(file.path))).map((file) => ({
    kind: "unknown",
    file: file.path,
    line: null,
    reason: "it is a submodule: what is in it is another repository and is not read"
  }));
}

export {
  codeownersPaths,
  endsByRule,
  claimPath,
  readTree,
  readBoth
};
