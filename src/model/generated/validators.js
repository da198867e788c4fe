// Generated from schemas/ by `npm run generate`: do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJS({
  "node_modules/fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return !0;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return !1;
        var length, i, keys;
        if (Array.isArray(a)) {
          if (length = a.length, length != b.length) return !1;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return !1;
          return !0;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        if (keys = Object.keys(a), length = keys.length, length !== Object.keys(b).length) return !1;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return !1;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return !1;
        }
        return !0;
      }
      return a !== a && b !== b;
    };
  }
});

// node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJS({
  "node_modules/ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports.default = equal;
  }
});

// validators.js
var validateCharter = validate13, schema10 = { $schema: "http://json-schema.org/draft-07/schema#", $id: "charter.schema.json", type: "object", required: ["kind", "partnership", "name", "stage", "tier", "motion", "owner", "started", "parties"], properties: { kind: { const: "charter" }, partnership: { $ref: "common.schema.json#/definitions/id" }, name: { $ref: "common.schema.json#/definitions/agreement/properties/name" }, stage: { $ref: "common.schema.json#/definitions/agreement/properties/stage" }, tier: { $ref: "common.schema.json#/definitions/agreement/properties/tier" }, motion: { $ref: "common.schema.json#/definitions/agreement/properties/motion" }, owner: { $ref: "common.schema.json#/definitions/agreement/properties/owner" }, started: { $ref: "common.schema.json#/definitions/agreement/properties/started" }, agreedOn: { $ref: "common.schema.json#/definitions/agreement/properties/agreedOn" }, parties: { $ref: "common.schema.json#/definitions/agreement/properties/parties", type: "object", minProperties: 2 }, scope: { $ref: "common.schema.json#/definitions/agreement/properties/scope" }, responsibilities: { $ref: "common.schema.json#/definitions/agreement/properties/responsibilities" }, kpis: { $ref: "common.schema.json#/definitions/agreement/properties/kpis" }, salesEnabled: { $ref: "common.schema.json#/definitions/agreement/properties/salesEnabled" }, significantDeal: { $ref: "common.schema.json#/definitions/agreement/properties/significantDeal" }, bigDeal: { $ref: "common.schema.json#/definitions/agreement/properties/bigDeal" }, currency: { $ref: "common.schema.json#/definitions/agreement/properties/currency" }, reviewEvery: { $ref: "common.schema.json#/definitions/agreement/properties/reviewEvery" }, contract: { $ref: "common.schema.json#/definitions/agreement/properties/contract" }, plan: { $ref: "common.schema.json#/definitions/agreement/properties/plan" }, escalation: { $ref: "common.schema.json#/definitions/agreement/properties/escalation" }, expectations: { $ref: "common.schema.json#/definitions/agreement/properties/expectations" }, involvement: { $ref: "common.schema.json#/definitions/agreement/properties/involvement" }, tradeoffs: { $ref: "common.schema.json#/definitions/agreement/properties/tradeoffs" }, drivers: { $ref: "common.schema.json#/definitions/agreement/properties/drivers" }, goals: { $ref: "common.schema.json#/definitions/agreement/properties/goals" }, valueProposition: { $ref: "common.schema.json#/definitions/agreement/properties/valueProposition" }, coverage: { $ref: "common.schema.json#/definitions/agreement/properties/coverage" }, quality: { $ref: "common.schema.json#/definitions/agreement/properties/quality" }, replyWithinHours: { $ref: "common.schema.json#/definitions/agreement/properties/replyWithinHours" }, clientDisclosure: { $ref: "common.schema.json#/definitions/agreement/properties/clientDisclosure" }, briefed: { $ref: "common.schema.json#/definitions/agreement/properties/briefed" }, exit: { $ref: "common.schema.json#/definitions/agreement/properties/exit" }, waivers: { $ref: "common.schema.json#/definitions/agreement/properties/waivers" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
var schema14 = { enum: ["candidate", "onboarding", "active", "recovery", "exiting", "ended"] }, schema15 = { enum: ["strategic", "tactical", "operational", "commodity"] };
var schema73 = { enum: ["deep", "expert-advice", "hands-off"] };
var schema89 = { enum: ["explained", "white-label", "case-by-case"] }, func2 = Object.prototype.hasOwnProperty, pattern0 = new RegExp("^x-", "u"), pattern1 = new RegExp("^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$", "u"), pattern2 = new RegExp("\\S", "u"), pattern4 = new RegExp("^(?:[12]\\d{3}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:[12]\\d(?:0[48]|[2468][048]|[13579][26])|(?:1[26]|2[048])00)-02-29)$", "u"), pattern17 = new RegExp("^[A-Z]{3}$", "u"), pattern18 = new RegExp("^P(?=.*[1-9])(?:\\d{1,2}Y)?(?:\\d{1,3}M)?(?:\\d{1,3}W)?(?:\\d{1,4}D)?$", "u");
var schema17 = { enum: ["sell", "deliver", "buy"] }, func0 = require_equal().default;
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      let err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (!(data0 === "sell" || data0 === "deliver" || data0 === "buy")) {
        let err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/motion/enum", keyword: "enum", params: { allowedValues: schema17.enum } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    let i1 = data.length, j0;
    if (i1 > 1) {
      outer0: for (; i1--; )
        for (j0 = i1; j0--; )
          if (func0(data[i1], data[j0])) {
            let err2 = { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            break outer0;
          }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate15.errors = vErrors, errors === 0;
}
var schema23 = { type: "object", required: ["role", "name"], properties: { role: { $ref: "#/definitions/partyRole" }, name: { $ref: "#/definitions/text" }, us: { type: "boolean" }, success: { type: "string" }, brings: { type: "string" }, outcome: { type: "string" }, market: { type: "boolean" }, sponsor: { $ref: "#/definitions/person" }, contact: { $ref: "#/definitions/person" }, competitor: { type: "boolean" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, schema24 = { enum: ["customer", "vendor", "provider", "ally"] };
var schema28 = { enum: ["executive", "director", "manager", "staff"] };
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "name" || key0 === "level" || pattern0.test(key0))) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 == "string") {
        if (!pattern2.test(data0)) {
          let err2 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/text/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.level !== void 0) {
      let data1 = data.level;
      if (!(data1 === "executive" || data1 === "director" || data1 === "manager" || data1 === "staff")) {
        let err4 = { instancePath: instancePath + "/level", schemaPath: "#/definitions/seniority/enum", keyword: "enum", params: { allowedValues: schema28.enum } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate19.errors = vErrors, errors === 0;
}
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.role === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "role" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.name === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(func2.call(schema23.properties, key0) || pattern0.test(key0))) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.role !== void 0) {
      let data0 = data.role;
      if (!(data0 === "customer" || data0 === "vendor" || data0 === "provider" || data0 === "ally")) {
        let err3 = { instancePath: instancePath + "/role", schemaPath: "#/definitions/partyRole/enum", keyword: "enum", params: { allowedValues: schema24.enum } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 == "string") {
        if (!pattern2.test(data1)) {
          let err4 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/text/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.us !== void 0 && typeof data.us != "boolean") {
      let err6 = { instancePath: instancePath + "/us", schemaPath: "#/properties/us/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.success !== void 0 && typeof data.success != "string") {
      let err7 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.brings !== void 0 && typeof data.brings != "string") {
      let err8 = { instancePath: instancePath + "/brings", schemaPath: "#/properties/brings/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.outcome !== void 0 && typeof data.outcome != "string") {
      let err9 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.market !== void 0 && typeof data.market != "boolean") {
      let err10 = { instancePath: instancePath + "/market", schemaPath: "#/properties/market/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.sponsor !== void 0 && (validate19(data.sponsor, { instancePath: instancePath + "/sponsor", parentData: data, parentDataProperty: "sponsor", rootData }) || (vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors), errors = vErrors.length)), data.contact !== void 0 && (validate19(data.contact, { instancePath: instancePath + "/contact", parentData: data, parentDataProperty: "contact", rootData }) || (vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors), errors = vErrors.length)), data.competitor !== void 0 && typeof data.competitor != "boolean") {
      let err11 = { instancePath: instancePath + "/competitor", schemaPath: "#/properties/competitor/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate18.errors = vErrors, errors === 0;
}
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data) {
      let _errs1 = errors;
      if (typeof key0 == "string") {
        if (!pattern1.test(key0)) {
          let err0 = { instancePath, schemaPath: "#/definitions/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$" }, propertyName: key0 };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        let err1 = { instancePath, schemaPath: "#/definitions/id/type", keyword: "type", params: { type: "string" }, propertyName: key0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        let err2 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    for (let key1 in data)
      validate18(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData }) || (vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors), errors = vErrors.length);
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate17.errors = vErrors, errors === 0;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "in" || key0 === "out" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.in !== void 0) {
      let data0 = data.in;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data0[i0] != "string") {
            let err1 = { instancePath: instancePath + "/in/" + i0, schemaPath: "#/properties/in/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
      } else {
        let err2 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.out !== void 0) {
      let data2 = data.out;
      if (Array.isArray(data2)) {
        let len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data2[i1] != "string") {
            let err3 = { instancePath: instancePath + "/out/" + i1, schemaPath: "#/properties/out/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
      } else {
        let err4 = { instancePath: instancePath + "/out", schemaPath: "#/properties/out/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
var schema34 = { enum: ["outcome", "task"] };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.task === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "task" || key0 === "owner" || key0 === "doneWhen" || key0 === "until" || pattern0.test(key0))) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.task !== void 0) {
      let data0 = data.task;
      if (typeof data0 == "string") {
        if (!pattern2.test(data0)) {
          let err2 = { instancePath: instancePath + "/task", schemaPath: "#/definitions/text/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/task", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.owner !== void 0 && typeof data.owner != "string") {
      let err4 = { instancePath: instancePath + "/owner", schemaPath: "#/definitions/partyId/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.doneWhen !== void 0 && typeof data.doneWhen != "string") {
      let err5 = { instancePath: instancePath + "/doneWhen", schemaPath: "#/properties/doneWhen/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.until !== void 0) {
      let data3 = data.until;
      if (!(data3 === "outcome" || data3 === "task")) {
        let err6 = { instancePath: instancePath + "/until", schemaPath: "#/definitions/until/enum", keyword: "enum", params: { allowedValues: schema34.enum } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate27.errors = vErrors, errors === 0;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate27(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length);
  } else {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate26.errors = vErrors, errors === 0;
}
var schema38 = { enum: ["higher", "lower"] }, schema40 = { enum: ["us", "partner", "shared"] };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "name" || key0 === "unit" || key0 === "better" || key0 === "target" || key0 === "floor" || key0 === "owner" || key0 === "source" || key0 === "for" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.unit !== void 0 && typeof data.unit != "string") {
      let err2 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.better !== void 0) {
      let data2 = data.better;
      if (!(data2 === "higher" || data2 === "lower")) {
        let err3 = { instancePath: instancePath + "/better", schemaPath: "#/definitions/better/enum", keyword: "enum", params: { allowedValues: schema38.enum } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.target !== void 0) {
      let data3 = data.target;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        let err4 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.floor !== void 0) {
      let data4 = data.floor;
      if (!(typeof data4 == "number" && isFinite(data4))) {
        let err5 = { instancePath: instancePath + "/floor", schemaPath: "#/properties/floor/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.owner !== void 0 && typeof data.owner != "string") {
      let err6 = { instancePath: instancePath + "/owner", schemaPath: "#/definitions/partyId/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.source !== void 0) {
      let data6 = data.source;
      if (!(data6 === "us" || data6 === "partner" || data6 === "shared")) {
        let err7 = { instancePath: instancePath + "/source", schemaPath: "#/definitions/kpiSource/enum", keyword: "enum", params: { allowedValues: schema40.enum } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.for !== void 0 && typeof data.for != "string") {
      let err8 = { instancePath: instancePath + "/for", schemaPath: "#/definitions/partyId/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate31.errors = vErrors, errors === 0;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data) {
      let _errs1 = errors;
      if (typeof key0 == "string") {
        if (!pattern1.test(key0)) {
          let err0 = { instancePath, schemaPath: "#/definitions/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$" }, propertyName: key0 };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        let err1 = { instancePath, schemaPath: "#/definitions/id/type", keyword: "type", params: { type: "string" }, propertyName: key0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        let err2 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    for (let key1 in data)
      validate31(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate30.errors = vErrors, errors === 0;
}
var schema48 = { enum: ["partnership", "referral"] };
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "type" || key0 === "start" || key0 === "end" || key0 === "noticeDays" || key0 === "autoRenew" || key0 === "paymentTermsDays" || key0 === "nonSolicit" || key0 === "reviewedOn" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (!(data0 === "partnership" || data0 === "referral")) {
        let err1 = { instancePath: instancePath + "/type", schemaPath: "#/definitions/contractType/enum", keyword: "enum", params: { allowedValues: schema48.enum } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.start !== void 0) {
      let data1 = data.start;
      if (typeof data1 == "string") {
        if (!pattern4.test(data1)) {
          let err2 = { instancePath: instancePath + "/start", schemaPath: "#/definitions/date/pattern", keyword: "pattern", params: { pattern: "^(?:[12]\\d{3}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:[12]\\d(?:0[48]|[2468][048]|[13579][26])|(?:1[26]|2[048])00)-02-29)$" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/start", schemaPath: "#/definitions/date/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.end !== void 0) {
      let data2 = data.end;
      if (typeof data2 == "string") {
        if (!pattern4.test(data2)) {
          let err4 = { instancePath: instancePath + "/end", schemaPath: "#/definitions/date/pattern", keyword: "pattern", params: { pattern: "^(?:[12]\\d{3}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:[12]\\d(?:0[48]|[2468][048]|[13579][26])|(?:1[26]|2[048])00)-02-29)$" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/end", schemaPath: "#/definitions/date/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.noticeDays !== void 0) {
      let data3 = data.noticeDays;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err6 = { instancePath: instancePath + "/noticeDays", schemaPath: "#/definitions/days/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3) && (data3 < 0 || isNaN(data3))) {
        let err7 = { instancePath: instancePath + "/noticeDays", schemaPath: "#/definitions/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.autoRenew !== void 0 && typeof data.autoRenew != "boolean") {
      let err8 = { instancePath: instancePath + "/autoRenew", schemaPath: "#/properties/autoRenew/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.paymentTermsDays !== void 0) {
      let data5 = data.paymentTermsDays;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        let err9 = { instancePath: instancePath + "/paymentTermsDays", schemaPath: "#/definitions/days/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (typeof data5 == "number" && isFinite(data5) && (data5 < 0 || isNaN(data5))) {
        let err10 = { instancePath: instancePath + "/paymentTermsDays", schemaPath: "#/definitions/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.nonSolicit !== void 0 && typeof data.nonSolicit != "boolean") {
      let err11 = { instancePath: instancePath + "/nonSolicit", schemaPath: "#/properties/nonSolicit/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.reviewedOn !== void 0) {
      let data7 = data.reviewedOn;
      if (typeof data7 == "string") {
        if (!pattern4.test(data7)) {
          let err12 = { instancePath: instancePath + "/reviewedOn", schemaPath: "#/definitions/date/pattern", keyword: "pattern", params: { pattern: "^(?:[12]\\d{3}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:[12]\\d(?:0[48]|[2468][048]|[13579][26])|(?:1[26]|2[048])00)-02-29)$" } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/reviewedOn", schemaPath: "#/definitions/date/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
  } else {
    let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate34.errors = vErrors, errors === 0;
}
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.party === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "party" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.on === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "on" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "party" || key0 === "name" || key0 === "level" || key0 === "on" || pattern0.test(key0))) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.party !== void 0 && typeof data.party != "string") {
      let err3 = { instancePath: instancePath + "/party", schemaPath: "#/definitions/partyId/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 == "string") {
        if (!pattern2.test(data1)) {
          let err4 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/text/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.level !== void 0) {
      let data2 = data.level;
      if (!(data2 === "executive" || data2 === "director" || data2 === "manager" || data2 === "staff")) {
        let err6 = { instancePath: instancePath + "/level", schemaPath: "#/definitions/seniority/enum", keyword: "enum", params: { allowedValues: schema28.enum } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.on !== void 0) {
      let data3 = data.on;
      if (typeof data3 == "string") {
        if (!pattern4.test(data3)) {
          let err7 = { instancePath: instancePath + "/on", schemaPath: "#/definitions/date/pattern", keyword: "pattern", params: { pattern: "^(?:[12]\\d{3}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:[12]\\d(?:0[48]|[2468][048]|[13579][26])|(?:1[26]|2[048])00)-02-29)$" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/on", schemaPath: "#/definitions/date/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate37.errors = vErrors, errors === 0;
}
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.what === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "what" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.due === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "due" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "what" || key0 === "due" || key0 === "done" || pattern0.test(key0))) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.what !== void 0) {
      let data0 = data.what;
      if (typeof data0 == "string") {
        if (!pattern2.test(data0)) {
          let err3 = { instancePath: instancePath + "/what", schemaPath: "#/definitions/text/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/what", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.due !== void 0) {
      let data1 = data.due;
      if (typeof data1 == "string") {
        if (!pattern4.test(data1)) {
          let err5 = { instancePath: instancePath + "/due", schemaPath: "#/definitions/date/pattern", keyword: "pattern", params: { pattern: "^(?:[12]\\d{3}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:[12]\\d(?:0[48]|[2468][048]|[13579][26])|(?:1[26]|2[048])00)-02-29)$" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/due", schemaPath: "#/definitions/date/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.done !== void 0) {
      let data2 = data.done;
      if (typeof data2 == "string") {
        if (!pattern4.test(data2)) {
          let err7 = { instancePath: instancePath + "/done", schemaPath: "#/definitions/date/pattern", keyword: "pattern", params: { pattern: "^(?:[12]\\d{3}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:[12]\\d(?:0[48]|[2468][048]|[13579][26])|(?:1[26]|2[048])00)-02-29)$" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/done", schemaPath: "#/definitions/date/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate39.errors = vErrors, errors === 0;
}
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "path" || key0 === "sentOn" || key0 === "signedOff" || key0 === "milestones" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.path !== void 0 && typeof data.path != "string") {
      let err1 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.sentOn !== void 0) {
      let data1 = data.sentOn;
      if (typeof data1 == "string") {
        if (!pattern4.test(data1)) {
          let err2 = { instancePath: instancePath + "/sentOn", schemaPath: "#/definitions/date/pattern", keyword: "pattern", params: { pattern: "^(?:[12]\\d{3}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:[12]\\d(?:0[48]|[2468][048]|[13579][26])|(?:1[26]|2[048])00)-02-29)$" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/sentOn", schemaPath: "#/definitions/date/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.signedOff !== void 0) {
      let data2 = data.signedOff;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate37(data2[i0], { instancePath: instancePath + "/signedOff/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length);
      } else {
        let err4 = { instancePath: instancePath + "/signedOff", schemaPath: "#/properties/signedOff/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.milestones !== void 0) {
      let data4 = data.milestones;
      if (Array.isArray(data4)) {
        let len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate39(data4[i1], { instancePath: instancePath + "/milestones/" + i1, parentData: data4, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors), errors = vErrors.length);
      } else {
        let err5 = { instancePath: instancePath + "/milestones", schemaPath: "#/properties/milestones/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate36.errors = vErrors, errors === 0;
}
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.level === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.us === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "us" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.them === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "them" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "level" || key0 === "us" || key0 === "them" || key0 === "withinHours" || pattern0.test(key0))) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.level !== void 0) {
      let data0 = data.level;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err4 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && (data0 < 1 || isNaN(data0))) {
        let err5 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.us !== void 0) {
      let data1 = data.us;
      if (typeof data1 == "string") {
        if (!pattern2.test(data1)) {
          let err6 = { instancePath: instancePath + "/us", schemaPath: "#/definitions/text/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/us", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.them !== void 0) {
      let data2 = data.them;
      if (typeof data2 == "string") {
        if (!pattern2.test(data2)) {
          let err8 = { instancePath: instancePath + "/them", schemaPath: "#/definitions/text/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/them", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.withinHours !== void 0) {
      let data3 = data.withinHours;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 0 || isNaN(data3)) {
          let err10 = { instancePath: instancePath + "/withinHours", schemaPath: "#/definitions/hours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/withinHours", schemaPath: "#/definitions/hours/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate43.errors = vErrors, errors === 0;
}
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate43(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
  } else {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate42.errors = vErrors, errors === 0;
}
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "explainedOn" || key0 === "acknowledgedBy" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.explainedOn !== void 0) {
      let data0 = data.explainedOn;
      if (typeof data0 == "string") {
        if (!pattern4.test(data0)) {
          let err1 = { instancePath: instancePath + "/explainedOn", schemaPath: "#/definitions/date/pattern", keyword: "pattern", params: { pattern: "^(?:[12]\\d{3}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:[12]\\d(?:0[48]|[2468][048]|[13579][26])|(?:1[26]|2[048])00)-02-29)$" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/explainedOn", schemaPath: "#/definitions/date/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.acknowledgedBy !== void 0) {
      let data1 = data.acknowledgedBy;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1))
        for (let key1 in data1) {
          let data2 = data1[key1];
          if (typeof data2 == "string") {
            if (!pattern4.test(data2)) {
              let err3 = { instancePath: instancePath + "/acknowledgedBy/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/date/pattern", keyword: "pattern", params: { pattern: "^(?:[12]\\d{3}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:[12]\\d(?:0[48]|[2468][048]|[13579][26])|(?:1[26]|2[048])00)-02-29)$" } };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
          } else {
            let err4 = { instancePath: instancePath + "/acknowledgedBy/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/date/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
      else {
        let err5 = { instancePath: instancePath + "/acknowledgedBy", schemaPath: "#/properties/acknowledgedBy/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate46.errors = vErrors, errors === 0;
}
var schema75 = { enum: ["time", "cost", "quality", "coverage"] };
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (!(data0 === "time" || data0 === "cost" || data0 === "quality" || data0 === "coverage")) {
        let err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/tradeoff/enum", keyword: "enum", params: { allowedValues: schema75.enum } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    let i1 = data.length, j0;
    if (i1 > 1) {
      outer0: for (; i1--; )
        for (j0 = i1; j0--; )
          if (func0(data[i1], data[j0])) {
            let err1 = { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            break outer0;
          }
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate48.errors = vErrors, errors === 0;
}
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.driver === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "driver" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "driver" || key0 === "partnerRole" || pattern0.test(key0))) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.driver !== void 0) {
      let data0 = data.driver;
      if (typeof data0 == "string") {
        if (!pattern2.test(data0)) {
          let err2 = { instancePath: instancePath + "/driver", schemaPath: "#/definitions/text/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/driver", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.partnerRole !== void 0 && typeof data.partnerRole != "string") {
      let err4 = { instancePath: instancePath + "/partnerRole", schemaPath: "#/properties/partnerRole/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate51.errors = vErrors, errors === 0;
}
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate51(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length);
  } else {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate50.errors = vErrors, errors === 0;
}
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.goal === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "goal" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "goal" || key0 === "horizonMonths" || pattern0.test(key0))) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.goal !== void 0) {
      let data0 = data.goal;
      if (typeof data0 == "string") {
        if (!pattern2.test(data0)) {
          let err2 = { instancePath: instancePath + "/goal", schemaPath: "#/definitions/text/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/goal", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.horizonMonths !== void 0) {
      let data1 = data.horizonMonths;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err4 = { instancePath: instancePath + "/horizonMonths", schemaPath: "#/properties/horizonMonths/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1))) {
        let err5 = { instancePath: instancePath + "/horizonMonths", schemaPath: "#/properties/horizonMonths/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate55.errors = vErrors, errors === 0;
}
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate55(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length);
  } else {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate54.errors = vErrors, errors === 0;
}
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "disciplines" || key0 === "regions" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.disciplines !== void 0) {
      let data0 = data.disciplines;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 == "string") {
            if (!pattern2.test(data1)) {
              let err1 = { instancePath: instancePath + "/disciplines/" + i0, schemaPath: "#/definitions/text/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
          } else {
            let err2 = { instancePath: instancePath + "/disciplines/" + i0, schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
      } else {
        let err3 = { instancePath: instancePath + "/disciplines", schemaPath: "#/properties/disciplines/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.regions !== void 0) {
      let data2 = data.regions;
      if (Array.isArray(data2)) {
        let len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (typeof data3 == "string") {
            if (!pattern2.test(data3)) {
              let err4 = { instancePath: instancePath + "/regions/" + i1, schemaPath: "#/definitions/text/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          } else {
            let err5 = { instancePath: instancePath + "/regions/" + i1, schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      } else {
        let err6 = { instancePath: instancePath + "/regions", schemaPath: "#/properties/regions/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate58.errors = vErrors, errors === 0;
}
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "standardPct" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.standardPct !== void 0) {
      let data0 = data.standardPct;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 100 || isNaN(data0)) {
          let err1 = { instancePath: instancePath + "/standardPct", schemaPath: "#/definitions/share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          let err2 = { instancePath: instancePath + "/standardPct", schemaPath: "#/definitions/share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/standardPct", schemaPath: "#/definitions/share/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate60.errors = vErrors, errors === 0;
}
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.group === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "group" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.on === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "on" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "group" || key0 === "on" || pattern0.test(key0))) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.group !== void 0) {
      let data0 = data.group;
      if (typeof data0 == "string") {
        if (!pattern2.test(data0)) {
          let err3 = { instancePath: instancePath + "/group", schemaPath: "#/definitions/text/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/group", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.on !== void 0) {
      let data1 = data.on;
      if (typeof data1 == "string") {
        if (!pattern4.test(data1)) {
          let err5 = { instancePath: instancePath + "/on", schemaPath: "#/definitions/date/pattern", keyword: "pattern", params: { pattern: "^(?:[12]\\d{3}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:[12]\\d(?:0[48]|[2468][048]|[13579][26])|(?:1[26]|2[048])00)-02-29)$" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/on", schemaPath: "#/definitions/date/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate63.errors = vErrors, errors === 0;
}
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate63(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length);
  } else {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate62.errors = vErrors, errors === 0;
}
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "triggers" || key0 === "plan" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.triggers !== void 0) {
      let data0 = data.triggers;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data0[i0] != "string") {
            let err1 = { instancePath: instancePath + "/triggers/" + i0, schemaPath: "#/properties/triggers/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
      } else {
        let err2 = { instancePath: instancePath + "/triggers", schemaPath: "#/properties/triggers/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.plan !== void 0 && typeof data.plan != "string") {
      let err3 = { instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate66.errors = vErrors, errors === 0;
}
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rule === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.until === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "until" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.reason === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.by === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "rule" || key0 === "subject" || key0 === "until" || key0 === "reason" || key0 === "by" || pattern0.test(key0))) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.rule !== void 0 && typeof data.rule != "string") {
      let err5 = { instancePath: instancePath + "/rule", schemaPath: "#/definitions/ruleId/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.subject !== void 0 && typeof data.subject != "string") {
      let err6 = { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.until !== void 0) {
      let data2 = data.until;
      if (typeof data2 == "string") {
        if (!pattern4.test(data2)) {
          let err7 = { instancePath: instancePath + "/until", schemaPath: "#/definitions/date/pattern", keyword: "pattern", params: { pattern: "^(?:[12]\\d{3}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:[12]\\d(?:0[48]|[2468][048]|[13579][26])|(?:1[26]|2[048])00)-02-29)$" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/until", schemaPath: "#/definitions/date/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.reason !== void 0) {
      let data3 = data.reason;
      if (typeof data3 == "string") {
        if (!pattern2.test(data3)) {
          let err9 = { instancePath: instancePath + "/reason", schemaPath: "#/definitions/text/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/reason", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.by !== void 0) {
      let data4 = data.by;
      if (typeof data4 == "string") {
        if (!pattern2.test(data4)) {
          let err11 = { instancePath: instancePath + "/by", schemaPath: "#/definitions/text/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/by", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate69.errors = vErrors, errors === 0;
}
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate69(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length);
  } else {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate68.errors = vErrors, errors === 0;
}
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.partnership === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "partnership" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.name === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.stage === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stage" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.tier === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tier" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.motion === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "motion" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.owner === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owner" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.started === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "started" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.parties === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parties" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    for (let key0 in data)
      if (!(func2.call(schema10.properties, key0) || pattern0.test(key0))) {
        let err9 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    if (data.kind !== void 0 && data.kind !== "charter") {
      let err10 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "charter" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.partnership !== void 0) {
      let data1 = data.partnership;
      if (typeof data1 == "string") {
        if (!pattern1.test(data1)) {
          let err11 = { instancePath: instancePath + "/partnership", schemaPath: "common.schema.json#/definitions/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$" } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/partnership", schemaPath: "common.schema.json#/definitions/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.name !== void 0) {
      let data2 = data.name;
      if (typeof data2 == "string") {
        if (!pattern2.test(data2)) {
          let err13 = { instancePath: instancePath + "/name", schemaPath: "common.schema.json#/definitions/agreement/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { instancePath: instancePath + "/name", schemaPath: "common.schema.json#/definitions/agreement/properties/name/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.stage !== void 0) {
      let data3 = data.stage;
      if (!(data3 === "candidate" || data3 === "onboarding" || data3 === "active" || data3 === "recovery" || data3 === "exiting" || data3 === "ended")) {
        let err15 = { instancePath: instancePath + "/stage", schemaPath: "common.schema.json#/definitions/agreement/properties/stage/enum", keyword: "enum", params: { allowedValues: schema14.enum } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.tier !== void 0) {
      let data4 = data.tier;
      if (!(data4 === "strategic" || data4 === "tactical" || data4 === "operational" || data4 === "commodity")) {
        let err16 = { instancePath: instancePath + "/tier", schemaPath: "common.schema.json#/definitions/agreement/properties/tier/enum", keyword: "enum", params: { allowedValues: schema15.enum } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.motion !== void 0 && (validate15(data.motion, { instancePath: instancePath + "/motion", parentData: data, parentDataProperty: "motion", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data.owner !== void 0) {
      let data6 = data.owner;
      if (typeof data6 == "string") {
        if (!pattern2.test(data6)) {
          let err17 = { instancePath: instancePath + "/owner", schemaPath: "common.schema.json#/definitions/agreement/properties/owner/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        let err18 = { instancePath: instancePath + "/owner", schemaPath: "common.schema.json#/definitions/agreement/properties/owner/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.started !== void 0) {
      let data7 = data.started;
      if (typeof data7 == "string") {
        if (!pattern4.test(data7)) {
          let err19 = { instancePath: instancePath + "/started", schemaPath: "common.schema.json#/definitions/agreement/properties/started/pattern", keyword: "pattern", params: { pattern: "^(?:[12]\\d{3}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:[12]\\d(?:0[48]|[2468][048]|[13579][26])|(?:1[26]|2[048])00)-02-29)$" } };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        let err20 = { instancePath: instancePath + "/started", schemaPath: "common.schema.json#/definitions/agreement/properties/started/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.agreedOn !== void 0) {
      let data8 = data.agreedOn;
      if (typeof data8 == "string") {
        if (!pattern4.test(data8)) {
          let err21 = { instancePath: instancePath + "/agreedOn", schemaPath: "common.schema.json#/definitions/agreement/properties/agreedOn/pattern", keyword: "pattern", params: { pattern: "^(?:[12]\\d{3}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:[12]\\d(?:0[48]|[2468][048]|[13579][26])|(?:1[26]|2[048])00)-02-29)$" } };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        let err22 = { instancePath: instancePath + "/agreedOn", schemaPath: "common.schema.json#/definitions/agreement/properties/agreedOn/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.parties !== void 0) {
      let data9 = data.parties;
      if (validate17(data9, { instancePath: instancePath + "/parties", parentData: data, parentDataProperty: "parties", rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length), data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (Object.keys(data9).length < 2) {
          let err23 = { instancePath: instancePath + "/parties", schemaPath: "#/properties/parties/minProperties", keyword: "minProperties", params: { limit: 2 } };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
      } else {
        let err24 = { instancePath: instancePath + "/parties", schemaPath: "#/properties/parties/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.scope !== void 0 && (validate24(data.scope, { instancePath: instancePath + "/scope", parentData: data, parentDataProperty: "scope", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.responsibilities !== void 0 && (validate26(data.responsibilities, { instancePath: instancePath + "/responsibilities", parentData: data, parentDataProperty: "responsibilities", rootData }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length)), data.kpis !== void 0 && (validate30(data.kpis, { instancePath: instancePath + "/kpis", parentData: data, parentDataProperty: "kpis", rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length)), data.salesEnabled !== void 0) {
      let data13 = data.salesEnabled;
      if (typeof data13 == "string") {
        if (!pattern4.test(data13)) {
          let err25 = { instancePath: instancePath + "/salesEnabled", schemaPath: "common.schema.json#/definitions/agreement/properties/salesEnabled/pattern", keyword: "pattern", params: { pattern: "^(?:[12]\\d{3}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:[12]\\d(?:0[48]|[2468][048]|[13579][26])|(?:1[26]|2[048])00)-02-29)$" } };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
      } else {
        let err26 = { instancePath: instancePath + "/salesEnabled", schemaPath: "common.schema.json#/definitions/agreement/properties/salesEnabled/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.significantDeal !== void 0) {
      let data14 = data.significantDeal;
      if (typeof data14 == "number" && isFinite(data14)) {
        if (data14 < 0 || isNaN(data14)) {
          let err27 = { instancePath: instancePath + "/significantDeal", schemaPath: "common.schema.json#/definitions/agreement/properties/significantDeal/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
      } else {
        let err28 = { instancePath: instancePath + "/significantDeal", schemaPath: "common.schema.json#/definitions/agreement/properties/significantDeal/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.bigDeal !== void 0) {
      let data15 = data.bigDeal;
      if (typeof data15 == "number" && isFinite(data15)) {
        if (data15 < 0 || isNaN(data15)) {
          let err29 = { instancePath: instancePath + "/bigDeal", schemaPath: "common.schema.json#/definitions/agreement/properties/bigDeal/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
      } else {
        let err30 = { instancePath: instancePath + "/bigDeal", schemaPath: "common.schema.json#/definitions/agreement/properties/bigDeal/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.currency !== void 0) {
      let data16 = data.currency;
      if (typeof data16 == "string") {
        if (!pattern17.test(data16)) {
          let err31 = { instancePath: instancePath + "/currency", schemaPath: "common.schema.json#/definitions/agreement/properties/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" } };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
      } else {
        let err32 = { instancePath: instancePath + "/currency", schemaPath: "common.schema.json#/definitions/agreement/properties/currency/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.reviewEvery !== void 0) {
      let data17 = data.reviewEvery;
      if (typeof data17 == "string") {
        if (!pattern18.test(data17)) {
          let err33 = { instancePath: instancePath + "/reviewEvery", schemaPath: "common.schema.json#/definitions/agreement/properties/reviewEvery/pattern", keyword: "pattern", params: { pattern: "^P(?=.*[1-9])(?:\\d{1,2}Y)?(?:\\d{1,3}M)?(?:\\d{1,3}W)?(?:\\d{1,4}D)?$" } };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
      } else {
        let err34 = { instancePath: instancePath + "/reviewEvery", schemaPath: "common.schema.json#/definitions/agreement/properties/reviewEvery/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.contract !== void 0 && (validate34(data.contract, { instancePath: instancePath + "/contract", parentData: data, parentDataProperty: "contract", rootData }) || (vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors), errors = vErrors.length)), data.plan !== void 0 && (validate36(data.plan, { instancePath: instancePath + "/plan", parentData: data, parentDataProperty: "plan", rootData }) || (vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors), errors = vErrors.length)), data.escalation !== void 0 && (validate42(data.escalation, { instancePath: instancePath + "/escalation", parentData: data, parentDataProperty: "escalation", rootData }) || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length)), data.expectations !== void 0 && (validate46(data.expectations, { instancePath: instancePath + "/expectations", parentData: data, parentDataProperty: "expectations", rootData }) || (vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors), errors = vErrors.length)), data.involvement !== void 0) {
      let data22 = data.involvement;
      if (!(data22 === "deep" || data22 === "expert-advice" || data22 === "hands-off")) {
        let err35 = { instancePath: instancePath + "/involvement", schemaPath: "common.schema.json#/definitions/agreement/properties/involvement/enum", keyword: "enum", params: { allowedValues: schema73.enum } };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.tradeoffs !== void 0 && (validate48(data.tradeoffs, { instancePath: instancePath + "/tradeoffs", parentData: data, parentDataProperty: "tradeoffs", rootData }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length)), data.drivers !== void 0 && (validate50(data.drivers, { instancePath: instancePath + "/drivers", parentData: data, parentDataProperty: "drivers", rootData }) || (vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors), errors = vErrors.length)), data.goals !== void 0 && (validate54(data.goals, { instancePath: instancePath + "/goals", parentData: data, parentDataProperty: "goals", rootData }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.valueProposition !== void 0 && typeof data.valueProposition != "string") {
      let err36 = { instancePath: instancePath + "/valueProposition", schemaPath: "common.schema.json#/definitions/agreement/properties/valueProposition/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
    }
    if (data.coverage !== void 0 && (validate58(data.coverage, { instancePath: instancePath + "/coverage", parentData: data, parentDataProperty: "coverage", rootData }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length)), data.quality !== void 0 && (validate60(data.quality, { instancePath: instancePath + "/quality", parentData: data, parentDataProperty: "quality", rootData }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length)), data.replyWithinHours !== void 0) {
      let data29 = data.replyWithinHours;
      if (typeof data29 == "number" && isFinite(data29)) {
        if (data29 < 0 || isNaN(data29)) {
          let err37 = { instancePath: instancePath + "/replyWithinHours", schemaPath: "common.schema.json#/definitions/agreement/properties/replyWithinHours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
      } else {
        let err38 = { instancePath: instancePath + "/replyWithinHours", schemaPath: "common.schema.json#/definitions/agreement/properties/replyWithinHours/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
    }
    if (data.clientDisclosure !== void 0) {
      let data30 = data.clientDisclosure;
      if (!(data30 === "explained" || data30 === "white-label" || data30 === "case-by-case")) {
        let err39 = { instancePath: instancePath + "/clientDisclosure", schemaPath: "common.schema.json#/definitions/agreement/properties/clientDisclosure/enum", keyword: "enum", params: { allowedValues: schema89.enum } };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
    data.briefed !== void 0 && (validate62(data.briefed, { instancePath: instancePath + "/briefed", parentData: data, parentDataProperty: "briefed", rootData }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data.exit !== void 0 && (validate66(data.exit, { instancePath: instancePath + "/exit", parentData: data, parentDataProperty: "exit", rootData }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.waivers !== void 0 && (validate68(data.waivers, { instancePath: instancePath + "/waivers", parentData: data, parentDataProperty: "waivers", rootData }) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length));
  } else {
    let err40 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
  }
  return validate13.errors = vErrors, errors === 0;
}
var validateReview = validate72, schema101 = { $schema: "http://json-schema.org/draft-07/schema#", $id: "review.schema.json", type: "object", required: ["kind", "partnership", "date", "period", "author", "pulse"], properties: { kind: { const: "review" }, partnership: { $ref: "common.schema.json#/definitions/id" }, date: { $ref: "common.schema.json#/definitions/date" }, period: { $ref: "common.schema.json#/definitions/period" }, author: { $ref: "common.schema.json#/definitions/text" }, name: { $ref: "common.schema.json#/definitions/agreement/properties/name" }, stage: { $ref: "common.schema.json#/definitions/agreement/properties/stage" }, tier: { $ref: "common.schema.json#/definitions/agreement/properties/tier" }, motion: { $ref: "common.schema.json#/definitions/agreement/properties/motion" }, owner: { $ref: "common.schema.json#/definitions/agreement/properties/owner" }, started: { $ref: "common.schema.json#/definitions/agreement/properties/started" }, agreedOn: { $ref: "common.schema.json#/definitions/agreement/properties/agreedOn" }, parties: { $ref: "common.schema.json#/definitions/agreement/properties/parties" }, responsibilities: { $ref: "common.schema.json#/definitions/agreement/properties/responsibilities" }, salesEnabled: { $ref: "common.schema.json#/definitions/agreement/properties/salesEnabled" }, significantDeal: { $ref: "common.schema.json#/definitions/agreement/properties/significantDeal" }, bigDeal: { $ref: "common.schema.json#/definitions/agreement/properties/bigDeal" }, currency: { $ref: "common.schema.json#/definitions/agreement/properties/currency" }, reviewEvery: { $ref: "common.schema.json#/definitions/agreement/properties/reviewEvery" }, contract: { $ref: "common.schema.json#/definitions/agreement/properties/contract" }, plan: { $ref: "common.schema.json#/definitions/agreement/properties/plan" }, escalation: { $ref: "common.schema.json#/definitions/agreement/properties/escalation" }, expectations: { $ref: "common.schema.json#/definitions/agreement/properties/expectations" }, involvement: { $ref: "common.schema.json#/definitions/agreement/properties/involvement" }, tradeoffs: { $ref: "common.schema.json#/definitions/agreement/properties/tradeoffs" }, drivers: { $ref: "common.schema.json#/definitions/agreement/properties/drivers" }, goals: { $ref: "common.schema.json#/definitions/agreement/properties/goals" }, valueProposition: { $ref: "common.schema.json#/definitions/agreement/properties/valueProposition" }, coverage: { $ref: "common.schema.json#/definitions/agreement/properties/coverage" }, replyWithinHours: { $ref: "common.schema.json#/definitions/agreement/properties/replyWithinHours" }, clientDisclosure: { $ref: "common.schema.json#/definitions/agreement/properties/clientDisclosure" }, briefed: { $ref: "common.schema.json#/definitions/agreement/properties/briefed" }, exit: { $ref: "common.schema.json#/definitions/agreement/properties/exit" }, waivers: { $ref: "common.schema.json#/definitions/agreement/properties/waivers" }, kpis: { type: "object", propertyNames: { $ref: "common.schema.json#/definitions/id" }, additionalProperties: { $ref: "#/definitions/kpiResult" } }, scope: { $ref: "#/definitions/reviewScope" }, quality: { $ref: "#/definitions/deliveryQuality" }, value: { type: "object", additionalProperties: { $ref: "#/definitions/valueBalance" } }, pulse: { $ref: "#/definitions/pulse" }, customer: { $ref: "#/definitions/customerVoice" }, effort: { $ref: "#/definitions/effort" }, payment: { $ref: "#/definitions/payment" }, contact: { $ref: "#/definitions/contactRecord" }, next: { type: "array", items: { $ref: "#/definitions/nextStep" } }, issues: { type: "object", propertyNames: { $ref: "common.schema.json#/definitions/id" }, additionalProperties: { $ref: "#/definitions/issue" } }, actions: { type: "object", propertyNames: { $ref: "common.schema.json#/definitions/id" }, additionalProperties: { $ref: "common.schema.json#/definitions/action" } }, sales: { $ref: "#/definitions/sales" }, support: { $ref: "#/definitions/support" }, signs: { type: "object", additionalProperties: { $ref: "#/definitions/sign" } }, opportunities: { type: "array", items: { $ref: "#/definitions/opportunity" } }, pricing: { type: "object", propertyNames: { $ref: "common.schema.json#/definitions/id" }, additionalProperties: { $ref: "#/definitions/deal" } }, money: { $ref: "#/definitions/moneyBalance" }, investment: { type: "object", additionalProperties: { $ref: "#/definitions/investment" } }, sla: { $ref: "#/definitions/serviceLevel" }, commitments: { $ref: "#/definitions/commitments" }, reports: { $ref: "#/definitions/reportsReceived" }, surprises: { type: "array", items: { $ref: "#/definitions/surprise" } }, improvements: { $ref: "common.schema.json#/definitions/count" }, partner: { $ref: "#/definitions/partnerCondition" }, benefits: { type: "object", propertyNames: { $ref: "common.schema.json#/definitions/id" }, additionalProperties: { $ref: "#/definitions/benefit" } }, economics: { $ref: "#/definitions/economics" }, context: { type: "array", uniqueItems: !0, items: { enum: ["economy", "market", "technology", "regulation", "merger", "strategy"] } }, reusedAssets: { type: "array", items: { type: "string" } }, sponsors: { type: "object", additionalProperties: { $ref: "#/definitions/sponsorRecord" } }, engagement: { type: "object", additionalProperties: { type: "integer", minimum: 1, maximum: 5 } }, decision: { enum: ["continue", "recover", "renegotiate", "exit"] }, decisionOn: { $ref: "common.schema.json#/definitions/date" } }, patternProperties: { "^x-": {} }, additionalProperties: !1, definitions: { kpiResult: { type: ["number", "object"], properties: { actual: { type: "number" }, note: { type: "string" }, name: { $ref: "common.schema.json#/definitions/kpiDefinition/properties/name" }, unit: { $ref: "common.schema.json#/definitions/kpiDefinition/properties/unit" }, better: { $ref: "common.schema.json#/definitions/kpiDefinition/properties/better" }, target: { $ref: "common.schema.json#/definitions/kpiDefinition/properties/target" }, floor: { $ref: "common.schema.json#/definitions/kpiDefinition/properties/floor" }, owner: { $ref: "common.schema.json#/definitions/kpiDefinition/properties/owner" }, source: { $ref: "common.schema.json#/definitions/kpiDefinition/properties/source" }, for: { $ref: "common.schema.json#/definitions/kpiDefinition/properties/for" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, reviewScope: { type: "object", properties: { in: { $ref: "common.schema.json#/definitions/scope/properties/in" }, out: { $ref: "common.schema.json#/definitions/scope/properties/out" }, disputes: { $ref: "common.schema.json#/definitions/count" }, gapsFound: { $ref: "common.schema.json#/definitions/count" }, gapsFilled: { $ref: "common.schema.json#/definitions/count" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, deliveryQuality: { type: "object", properties: { standardPct: { $ref: "common.schema.json#/definitions/qualityStandard/properties/standardPct" }, delivered: { $ref: "common.schema.json#/definitions/count" }, accepted: { $ref: "common.schema.json#/definitions/count" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, valueBalance: { type: "object", properties: { got: { type: "integer", minimum: 1, maximum: 5 }, put: { type: "integer", minimum: 1, maximum: 5 }, by: { enum: ["self", "us"] } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, pulseSide: { type: "object", properties: { alignment: { type: "integer", minimum: 1, maximum: 5 }, engagement: { type: "integer", minimum: 1, maximum: 5 }, responsiveness: { type: "integer", minimum: 1, maximum: 5 }, respect: { type: "integer", minimum: 1, maximum: 5 }, understanding: { type: "integer", minimum: 1, maximum: 5 }, trust: { type: "integer", minimum: 1, maximum: 5 } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, pulse: { type: "object", required: ["us"], properties: { us: { $ref: "#/definitions/pulseSide" }, them: { $ref: "#/definitions/pulseSide" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, customerVoice: { type: "object", properties: { satisfaction: { type: "number", minimum: 1, maximum: 5 }, complaints: { $ref: "common.schema.json#/definitions/count" }, serviceCalls: { $ref: "common.schema.json#/definitions/count" }, followedUp: { $ref: "common.schema.json#/definitions/count" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, effort: { type: "object", properties: { hours: { type: "object", additionalProperties: { $ref: "common.schema.json#/definitions/hours" } }, partnerHours: { $ref: "common.schema.json#/definitions/hours" }, ownTeamHours: { $ref: "common.schema.json#/definitions/hours" }, presalesHours: { $ref: "common.schema.json#/definitions/hours" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, payment: { type: "object", properties: { termsDays: { $ref: "common.schema.json#/definitions/days" }, requestedTermsDays: { $ref: "common.schema.json#/definitions/days" }, medianDaysLate: { type: "number" }, invoicesOpen: { $ref: "common.schema.json#/definitions/count" }, direction: { enum: ["we-pay", "they-pay"] }, priceCutRequestedPct: { $ref: "common.schema.json#/definitions/share" }, ultimatum: { type: "boolean" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, replyTimes: { type: "object", properties: { us: { $ref: "common.schema.json#/definitions/hours" }, them: { $ref: "common.schema.json#/definitions/hours" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, contactRecord: { type: "object", properties: { lastGrowthConversation: { $ref: "common.schema.json#/definitions/date" }, meetings: { $ref: "common.schema.json#/definitions/count" }, meetingsWithOutcome: { $ref: "common.schema.json#/definitions/count" }, medianReplyHours: { $ref: "common.schema.json#/definitions/hours" }, replyHours: { $ref: "#/definitions/replyTimes" }, unanswered: { $ref: "common.schema.json#/definitions/count" }, ultimatums: { $ref: "common.schema.json#/definitions/count" }, enablementOffered: { $ref: "common.schema.json#/definitions/count" }, enablementAccepted: { $ref: "common.schema.json#/definitions/count" }, level: { type: "object", additionalProperties: { $ref: "common.schema.json#/definitions/seniority" } }, known: { type: "object", additionalProperties: { type: "boolean" } }, changes: { type: "object", additionalProperties: { $ref: "common.schema.json#/definitions/count" } }, levelsEngaged: { type: "object", additionalProperties: { type: "integer", minimum: 1, maximum: 4 } } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, nextStep: { type: "object", required: ["what", "date"], properties: { what: { $ref: "common.schema.json#/definitions/text" }, date: { $ref: "common.schema.json#/definitions/date" }, owner: { $ref: "common.schema.json#/definitions/text" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, issue: { type: "object", required: ["opened", "severity", "status"], properties: { what: { $ref: "common.schema.json#/definitions/text" }, opened: { $ref: "common.schema.json#/definitions/date" }, severity: { enum: ["low", "medium", "high"] }, status: { enum: ["open", "closed"] }, closed: { $ref: "common.schema.json#/definitions/date" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, sales: { type: "object", properties: { proposals: { $ref: "common.schema.json#/definitions/count" }, urgentProposals: { $ref: "common.schema.json#/definitions/count" }, reachedClient: { $ref: "common.schema.json#/definitions/count" }, won: { $ref: "common.schema.json#/definitions/count" }, significantWins: { $ref: "common.schema.json#/definitions/count" }, bigWins: { $ref: "common.schema.json#/definitions/count" }, pitches: { $ref: "common.schema.json#/definitions/count" }, pitchesWithExpert: { $ref: "common.schema.json#/definitions/count" }, clientMeetingsOffered: { $ref: "common.schema.json#/definitions/count" }, clientMeetingsAccepted: { $ref: "common.schema.json#/definitions/count" }, pipeline: { $ref: "common.schema.json#/definitions/money" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, support: { type: "object", properties: { tickets: { $ref: "common.schema.json#/definitions/count" }, breached: { $ref: "common.schema.json#/definitions/count" }, reopened: { $ref: "common.schema.json#/definitions/count" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, sign: { type: "object", required: ["seen"], properties: { seen: { type: "boolean" }, evidence: { type: "string" }, intensity: { enum: ["mild", "strong"] } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, opportunity: { type: "object", properties: { client: { type: "string" }, nextStep: { type: "string" }, date: { $ref: "common.schema.json#/definitions/date" }, value: { $ref: "common.schema.json#/definitions/money" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, deal: { type: "object", properties: { costShare: { type: "object", additionalProperties: { $ref: "common.schema.json#/definitions/share" } }, concession: { type: "object", additionalProperties: { $ref: "common.schema.json#/definitions/money" } }, markupOnUsPct: { type: "number", minimum: -100 }, outcome: { enum: ["won", "lost-price", "lost-other", "open"] }, visible: { enum: ["full", "partial", "none"] } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, moneyBalance: { type: "object", properties: { benefit: { $ref: "common.schema.json#/definitions/money" }, cost: { $ref: "common.schema.json#/definitions/money" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, investment: { type: "object", properties: { marketing: { type: "number", minimum: 0 }, sales: { type: "number", minimum: 0 } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, serviceLevel: { type: "object", properties: { metPct: { $ref: "common.schema.json#/definitions/share" }, targetPct: { $ref: "common.schema.json#/definitions/share" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, commitments: { type: "object", properties: { made: { $ref: "common.schema.json#/definitions/count" }, kept: { $ref: "common.schema.json#/definitions/count" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, reportsReceived: { type: "object", properties: { due: { $ref: "common.schema.json#/definitions/count" }, received: { $ref: "common.schema.json#/definitions/count" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, surprise: { type: "object", required: ["what", "handled"], properties: { what: { $ref: "common.schema.json#/definitions/text" }, handled: { enum: ["well", "poorly"] } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, partnerCondition: { type: "object", properties: { financialTrouble: { type: "boolean" }, downsizing: { type: "boolean" }, turnoverPct: { type: "number", minimum: 0 }, keyPeopleLeft: { $ref: "common.schema.json#/definitions/count" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, benefit: { type: "object", properties: { available: { type: "boolean" }, used: { type: "boolean" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, economics: { type: "object", properties: { units: { type: "number", minimum: 0 }, marginPerUnit: { type: "number" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, sponsorRecord: { type: "object", properties: { active: { type: "boolean" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 } } }, schema104 = { type: ["string", "integer"], pattern: "^(?:[12]\\d{3}(?:-(?:Q[1-4]|H[12]|0[1-9]|1[0-2]))?|(?:[12]\\d{3}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:[12]\\d(?:0[48]|[2468][048]|[13579][26])|(?:1[26]|2[048])00)-02-29)/(?:[12]\\d{3}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:[12]\\d(?:0[48]|[2468][048]|[13579][26])|(?:1[26]|2[048])00)-02-29))$", minimum: 1e3, maximum: 2999 };
var pattern57 = new RegExp("^(?:[12]\\d{3}(?:-(?:Q[1-4]|H[12]|0[1-9]|1[0-2]))?|(?:[12]\\d{3}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:[12]\\d(?:0[48]|[2468][048]|[13579][26])|(?:1[26]|2[048])00)-02-29)/(?:[12]\\d{3}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:[12]\\d(?:0[48]|[2468][048]|[13579][26])|(?:1[26]|2[048])00)-02-29))$", "u");
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      let err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (!(data0 === "sell" || data0 === "deliver" || data0 === "buy")) {
        let err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/motion/enum", keyword: "enum", params: { allowedValues: schema17.enum } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    let i1 = data.length, j0;
    if (i1 > 1) {
      outer0: for (; i1--; )
        for (j0 = i1; j0--; )
          if (func0(data[i1], data[j0])) {
            let err2 = { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            break outer0;
          }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate73.errors = vErrors, errors === 0;
}
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data) {
      let _errs1 = errors;
      if (typeof key0 == "string") {
        if (!pattern1.test(key0)) {
          let err0 = { instancePath, schemaPath: "#/definitions/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$" }, propertyName: key0 };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        let err1 = { instancePath, schemaPath: "#/definitions/id/type", keyword: "type", params: { type: "string" }, propertyName: key0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        let err2 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    for (let key1 in data)
      validate18(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData }) || (vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors), errors = vErrors.length);
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate75.errors = vErrors, errors === 0;
}
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate27(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length);
  } else {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate78.errors = vErrors, errors === 0;
}
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "type" || key0 === "start" || key0 === "end" || key0 === "noticeDays" || key0 === "autoRenew" || key0 === "paymentTermsDays" || key0 === "nonSolicit" || key0 === "reviewedOn" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (!(data0 === "partnership" || data0 === "referral")) {
        let err1 = { instancePath: instancePath + "/type", schemaPath: "#/definitions/contractType/enum", keyword: "enum", params: { allowedValues: schema48.enum } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.start !== void 0) {
      let data1 = data.start;
      if (typeof data1 == "string") {
        if (!pattern4.test(data1)) {
          let err2 = { instancePath: instancePath + "/start", schemaPath: "#/definitions/date/pattern", keyword: "pattern", params: { pattern: "^(?:[12]\\d{3}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:[12]\\d(?:0[48]|[2468][048]|[13579][26])|(?:1[26]|2[048])00)-02-29)$" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/start", schemaPath: "#/definitions/date/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.end !== void 0) {
      let data2 = data.end;
      if (typeof data2 == "string") {
        if (!pattern4.test(data2)) {
          let err4 = { instancePath: instancePath + "/end", schemaPath: "#/definitions/date/pattern", keyword: "pattern", params: { pattern: "^(?:[12]\\d{3}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:[12]\\d(?:0[48]|[2468][048]|[13579][26])|(?:1[26]|2[048])00)-02-29)$" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/end", schemaPath: "#/definitions/date/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.noticeDays !== void 0) {
      let data3 = data.noticeDays;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err6 = { instancePath: instancePath + "/noticeDays", schemaPath: "#/definitions/days/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3) && (data3 < 0 || isNaN(data3))) {
        let err7 = { instancePath: instancePath + "/noticeDays", schemaPath: "#/definitions/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.autoRenew !== void 0 && typeof data.autoRenew != "boolean") {
      let err8 = { instancePath: instancePath + "/autoRenew", schemaPath: "#/properties/autoRenew/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.paymentTermsDays !== void 0) {
      let data5 = data.paymentTermsDays;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        let err9 = { instancePath: instancePath + "/paymentTermsDays", schemaPath: "#/definitions/days/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (typeof data5 == "number" && isFinite(data5) && (data5 < 0 || isNaN(data5))) {
        let err10 = { instancePath: instancePath + "/paymentTermsDays", schemaPath: "#/definitions/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.nonSolicit !== void 0 && typeof data.nonSolicit != "boolean") {
      let err11 = { instancePath: instancePath + "/nonSolicit", schemaPath: "#/properties/nonSolicit/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.reviewedOn !== void 0) {
      let data7 = data.reviewedOn;
      if (typeof data7 == "string") {
        if (!pattern4.test(data7)) {
          let err12 = { instancePath: instancePath + "/reviewedOn", schemaPath: "#/definitions/date/pattern", keyword: "pattern", params: { pattern: "^(?:[12]\\d{3}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:[12]\\d(?:0[48]|[2468][048]|[13579][26])|(?:1[26]|2[048])00)-02-29)$" } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/reviewedOn", schemaPath: "#/definitions/date/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
  } else {
    let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate81.errors = vErrors, errors === 0;
}
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "path" || key0 === "sentOn" || key0 === "signedOff" || key0 === "milestones" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.path !== void 0 && typeof data.path != "string") {
      let err1 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.sentOn !== void 0) {
      let data1 = data.sentOn;
      if (typeof data1 == "string") {
        if (!pattern4.test(data1)) {
          let err2 = { instancePath: instancePath + "/sentOn", schemaPath: "#/definitions/date/pattern", keyword: "pattern", params: { pattern: "^(?:[12]\\d{3}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:[12]\\d(?:0[48]|[2468][048]|[13579][26])|(?:1[26]|2[048])00)-02-29)$" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/sentOn", schemaPath: "#/definitions/date/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.signedOff !== void 0) {
      let data2 = data.signedOff;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate37(data2[i0], { instancePath: instancePath + "/signedOff/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length);
      } else {
        let err4 = { instancePath: instancePath + "/signedOff", schemaPath: "#/properties/signedOff/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.milestones !== void 0) {
      let data4 = data.milestones;
      if (Array.isArray(data4)) {
        let len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate39(data4[i1], { instancePath: instancePath + "/milestones/" + i1, parentData: data4, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors), errors = vErrors.length);
      } else {
        let err5 = { instancePath: instancePath + "/milestones", schemaPath: "#/properties/milestones/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate83.errors = vErrors, errors === 0;
}
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate43(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
  } else {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate87.errors = vErrors, errors === 0;
}
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "explainedOn" || key0 === "acknowledgedBy" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.explainedOn !== void 0) {
      let data0 = data.explainedOn;
      if (typeof data0 == "string") {
        if (!pattern4.test(data0)) {
          let err1 = { instancePath: instancePath + "/explainedOn", schemaPath: "#/definitions/date/pattern", keyword: "pattern", params: { pattern: "^(?:[12]\\d{3}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:[12]\\d(?:0[48]|[2468][048]|[13579][26])|(?:1[26]|2[048])00)-02-29)$" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/explainedOn", schemaPath: "#/definitions/date/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.acknowledgedBy !== void 0) {
      let data1 = data.acknowledgedBy;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1))
        for (let key1 in data1) {
          let data2 = data1[key1];
          if (typeof data2 == "string") {
            if (!pattern4.test(data2)) {
              let err3 = { instancePath: instancePath + "/acknowledgedBy/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/date/pattern", keyword: "pattern", params: { pattern: "^(?:[12]\\d{3}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:[12]\\d(?:0[48]|[2468][048]|[13579][26])|(?:1[26]|2[048])00)-02-29)$" } };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
          } else {
            let err4 = { instancePath: instancePath + "/acknowledgedBy/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/date/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
      else {
        let err5 = { instancePath: instancePath + "/acknowledgedBy", schemaPath: "#/properties/acknowledgedBy/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate90.errors = vErrors, errors === 0;
}
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (!(data0 === "time" || data0 === "cost" || data0 === "quality" || data0 === "coverage")) {
        let err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/tradeoff/enum", keyword: "enum", params: { allowedValues: schema75.enum } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    let i1 = data.length, j0;
    if (i1 > 1) {
      outer0: for (; i1--; )
        for (j0 = i1; j0--; )
          if (func0(data[i1], data[j0])) {
            let err1 = { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            break outer0;
          }
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate92.errors = vErrors, errors === 0;
}
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate51(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length);
  } else {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate94.errors = vErrors, errors === 0;
}
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate55(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length);
  } else {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate97.errors = vErrors, errors === 0;
}
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "disciplines" || key0 === "regions" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.disciplines !== void 0) {
      let data0 = data.disciplines;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 == "string") {
            if (!pattern2.test(data1)) {
              let err1 = { instancePath: instancePath + "/disciplines/" + i0, schemaPath: "#/definitions/text/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
          } else {
            let err2 = { instancePath: instancePath + "/disciplines/" + i0, schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
      } else {
        let err3 = { instancePath: instancePath + "/disciplines", schemaPath: "#/properties/disciplines/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.regions !== void 0) {
      let data2 = data.regions;
      if (Array.isArray(data2)) {
        let len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (typeof data3 == "string") {
            if (!pattern2.test(data3)) {
              let err4 = { instancePath: instancePath + "/regions/" + i1, schemaPath: "#/definitions/text/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          } else {
            let err5 = { instancePath: instancePath + "/regions/" + i1, schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      } else {
        let err6 = { instancePath: instancePath + "/regions", schemaPath: "#/properties/regions/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate100.errors = vErrors, errors === 0;
}
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate63(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length);
  } else {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate102.errors = vErrors, errors === 0;
}
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "triggers" || key0 === "plan" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.triggers !== void 0) {
      let data0 = data.triggers;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data0[i0] != "string") {
            let err1 = { instancePath: instancePath + "/triggers/" + i0, schemaPath: "#/properties/triggers/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
      } else {
        let err2 = { instancePath: instancePath + "/triggers", schemaPath: "#/properties/triggers/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.plan !== void 0 && typeof data.plan != "string") {
      let err3 = { instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate105.errors = vErrors, errors === 0;
}
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate69(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length);
  } else {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate107.errors = vErrors, errors === 0;
}
var schema150 = { type: ["number", "object"], properties: { actual: { type: "number" }, note: { type: "string" }, name: { $ref: "common.schema.json#/definitions/kpiDefinition/properties/name" }, unit: { $ref: "common.schema.json#/definitions/kpiDefinition/properties/unit" }, better: { $ref: "common.schema.json#/definitions/kpiDefinition/properties/better" }, target: { $ref: "common.schema.json#/definitions/kpiDefinition/properties/target" }, floor: { $ref: "common.schema.json#/definitions/kpiDefinition/properties/floor" }, owner: { $ref: "common.schema.json#/definitions/kpiDefinition/properties/owner" }, source: { $ref: "common.schema.json#/definitions/kpiDefinition/properties/source" }, for: { $ref: "common.schema.json#/definitions/kpiDefinition/properties/for" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && isFinite(data)) && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema150.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(func2.call(schema150.properties, key0) || pattern0.test(key0))) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.actual !== void 0) {
      let data0 = data.actual;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err2 = { instancePath: instancePath + "/actual", schemaPath: "#/properties/actual/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.note !== void 0 && typeof data.note != "string") {
      let err3 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err4 = { instancePath: instancePath + "/name", schemaPath: "common.schema.json#/definitions/kpiDefinition/properties/name/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.unit !== void 0 && typeof data.unit != "string") {
      let err5 = { instancePath: instancePath + "/unit", schemaPath: "common.schema.json#/definitions/kpiDefinition/properties/unit/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.better !== void 0) {
      let data4 = data.better;
      if (!(data4 === "higher" || data4 === "lower")) {
        let err6 = { instancePath: instancePath + "/better", schemaPath: "common.schema.json#/definitions/kpiDefinition/properties/better/enum", keyword: "enum", params: { allowedValues: schema38.enum } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.target !== void 0) {
      let data5 = data.target;
      if (!(typeof data5 == "number" && isFinite(data5))) {
        let err7 = { instancePath: instancePath + "/target", schemaPath: "common.schema.json#/definitions/kpiDefinition/properties/target/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.floor !== void 0) {
      let data6 = data.floor;
      if (!(typeof data6 == "number" && isFinite(data6))) {
        let err8 = { instancePath: instancePath + "/floor", schemaPath: "common.schema.json#/definitions/kpiDefinition/properties/floor/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.owner !== void 0 && typeof data.owner != "string") {
      let err9 = { instancePath: instancePath + "/owner", schemaPath: "common.schema.json#/definitions/kpiDefinition/properties/owner/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.source !== void 0) {
      let data8 = data.source;
      if (!(data8 === "us" || data8 === "partner" || data8 === "shared")) {
        let err10 = { instancePath: instancePath + "/source", schemaPath: "common.schema.json#/definitions/kpiDefinition/properties/source/enum", keyword: "enum", params: { allowedValues: schema40.enum } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.for !== void 0 && typeof data.for != "string") {
      let err11 = { instancePath: instancePath + "/for", schemaPath: "common.schema.json#/definitions/kpiDefinition/properties/for/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
  }
  return validate110.errors = vErrors, errors === 0;
}
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "in" || key0 === "out" || key0 === "disputes" || key0 === "gapsFound" || key0 === "gapsFilled" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.in !== void 0) {
      let data0 = data.in;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data0[i0] != "string") {
            let err1 = { instancePath: instancePath + "/in/" + i0, schemaPath: "common.schema.json#/definitions/scope/properties/in/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
      } else {
        let err2 = { instancePath: instancePath + "/in", schemaPath: "common.schema.json#/definitions/scope/properties/in/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.out !== void 0) {
      let data2 = data.out;
      if (Array.isArray(data2)) {
        let len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data2[i1] != "string") {
            let err3 = { instancePath: instancePath + "/out/" + i1, schemaPath: "common.schema.json#/definitions/scope/properties/out/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
      } else {
        let err4 = { instancePath: instancePath + "/out", schemaPath: "common.schema.json#/definitions/scope/properties/out/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.disputes !== void 0) {
      let data4 = data.disputes;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        let err5 = { instancePath: instancePath + "/disputes", schemaPath: "common.schema.json#/definitions/count/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data4 == "number" && isFinite(data4) && (data4 < 0 || isNaN(data4))) {
        let err6 = { instancePath: instancePath + "/disputes", schemaPath: "common.schema.json#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.gapsFound !== void 0) {
      let data5 = data.gapsFound;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        let err7 = { instancePath: instancePath + "/gapsFound", schemaPath: "common.schema.json#/definitions/count/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data5 == "number" && isFinite(data5) && (data5 < 0 || isNaN(data5))) {
        let err8 = { instancePath: instancePath + "/gapsFound", schemaPath: "common.schema.json#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.gapsFilled !== void 0) {
      let data6 = data.gapsFilled;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        let err9 = { instancePath: instancePath + "/gapsFilled", schemaPath: "common.schema.json#/definitions/count/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (typeof data6 == "number" && isFinite(data6) && (data6 < 0 || isNaN(data6))) {
        let err10 = { instancePath: instancePath + "/gapsFilled", schemaPath: "common.schema.json#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate112.errors = vErrors, errors === 0;
}
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "standardPct" || key0 === "delivered" || key0 === "accepted" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.standardPct !== void 0) {
      let data0 = data.standardPct;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 100 || isNaN(data0)) {
          let err1 = { instancePath: instancePath + "/standardPct", schemaPath: "common.schema.json#/definitions/qualityStandard/properties/standardPct/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          let err2 = { instancePath: instancePath + "/standardPct", schemaPath: "common.schema.json#/definitions/qualityStandard/properties/standardPct/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/standardPct", schemaPath: "common.schema.json#/definitions/qualityStandard/properties/standardPct/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.delivered !== void 0) {
      let data1 = data.delivered;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err4 = { instancePath: instancePath + "/delivered", schemaPath: "common.schema.json#/definitions/count/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && (data1 < 0 || isNaN(data1))) {
        let err5 = { instancePath: instancePath + "/delivered", schemaPath: "common.schema.json#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.accepted !== void 0) {
      let data2 = data.accepted;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err6 = { instancePath: instancePath + "/accepted", schemaPath: "common.schema.json#/definitions/count/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2) && (data2 < 0 || isNaN(data2))) {
        let err7 = { instancePath: instancePath + "/accepted", schemaPath: "common.schema.json#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate114.errors = vErrors, errors === 0;
}
var schema169 = { type: "object", properties: { got: { type: "integer", minimum: 1, maximum: 5 }, put: { type: "integer", minimum: 1, maximum: 5 }, by: { enum: ["self", "us"] } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "got" || key0 === "put" || key0 === "by" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.got !== void 0) {
      let data0 = data.got;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err1 = { instancePath: instancePath + "/got", schemaPath: "#/properties/got/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 5 || isNaN(data0)) {
          let err2 = { instancePath: instancePath + "/got", schemaPath: "#/properties/got/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          let err3 = { instancePath: instancePath + "/got", schemaPath: "#/properties/got/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
    }
    if (data.put !== void 0) {
      let data1 = data.put;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err4 = { instancePath: instancePath + "/put", schemaPath: "#/properties/put/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 5 || isNaN(data1)) {
          let err5 = { instancePath: instancePath + "/put", schemaPath: "#/properties/put/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          let err6 = { instancePath: instancePath + "/put", schemaPath: "#/properties/put/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
    }
    if (data.by !== void 0) {
      let data2 = data.by;
      if (!(data2 === "self" || data2 === "us")) {
        let err7 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/enum", keyword: "enum", params: { allowedValues: schema169.properties.by.enum } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate116.errors = vErrors, errors === 0;
}
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "alignment" || key0 === "engagement" || key0 === "responsiveness" || key0 === "respect" || key0 === "understanding" || key0 === "trust" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.alignment !== void 0) {
      let data0 = data.alignment;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err1 = { instancePath: instancePath + "/alignment", schemaPath: "#/properties/alignment/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 5 || isNaN(data0)) {
          let err2 = { instancePath: instancePath + "/alignment", schemaPath: "#/properties/alignment/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          let err3 = { instancePath: instancePath + "/alignment", schemaPath: "#/properties/alignment/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
    }
    if (data.engagement !== void 0) {
      let data1 = data.engagement;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err4 = { instancePath: instancePath + "/engagement", schemaPath: "#/properties/engagement/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 5 || isNaN(data1)) {
          let err5 = { instancePath: instancePath + "/engagement", schemaPath: "#/properties/engagement/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          let err6 = { instancePath: instancePath + "/engagement", schemaPath: "#/properties/engagement/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
    }
    if (data.responsiveness !== void 0) {
      let data2 = data.responsiveness;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err7 = { instancePath: instancePath + "/responsiveness", schemaPath: "#/properties/responsiveness/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 5 || isNaN(data2)) {
          let err8 = { instancePath: instancePath + "/responsiveness", schemaPath: "#/properties/responsiveness/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          let err9 = { instancePath: instancePath + "/responsiveness", schemaPath: "#/properties/responsiveness/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
    }
    if (data.respect !== void 0) {
      let data3 = data.respect;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err10 = { instancePath: instancePath + "/respect", schemaPath: "#/properties/respect/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 5 || isNaN(data3)) {
          let err11 = { instancePath: instancePath + "/respect", schemaPath: "#/properties/respect/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data3 < 1 || isNaN(data3)) {
          let err12 = { instancePath: instancePath + "/respect", schemaPath: "#/properties/respect/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
    }
    if (data.understanding !== void 0) {
      let data4 = data.understanding;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        let err13 = { instancePath: instancePath + "/understanding", schemaPath: "#/properties/understanding/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 5 || isNaN(data4)) {
          let err14 = { instancePath: instancePath + "/understanding", schemaPath: "#/properties/understanding/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          let err15 = { instancePath: instancePath + "/understanding", schemaPath: "#/properties/understanding/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      }
    }
    if (data.trust !== void 0) {
      let data5 = data.trust;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        let err16 = { instancePath: instancePath + "/trust", schemaPath: "#/properties/trust/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 5 || isNaN(data5)) {
          let err17 = { instancePath: instancePath + "/trust", schemaPath: "#/properties/trust/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (data5 < 1 || isNaN(data5)) {
          let err18 = { instancePath: instancePath + "/trust", schemaPath: "#/properties/trust/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      }
    }
  } else {
    let err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate119.errors = vErrors, errors === 0;
}
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.us === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "us" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "us" || key0 === "them" || pattern0.test(key0))) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.us !== void 0 && (validate119(data.us, { instancePath: instancePath + "/us", parentData: data, parentDataProperty: "us", rootData }) || (vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors), errors = vErrors.length)), data.them !== void 0 && (validate119(data.them, { instancePath: instancePath + "/them", parentData: data, parentDataProperty: "them", rootData }) || (vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate118.errors = vErrors, errors === 0;
}
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "satisfaction" || key0 === "complaints" || key0 === "serviceCalls" || key0 === "followedUp" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.satisfaction !== void 0) {
      let data0 = data.satisfaction;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 5 || isNaN(data0)) {
          let err1 = { instancePath: instancePath + "/satisfaction", schemaPath: "#/properties/satisfaction/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          let err2 = { instancePath: instancePath + "/satisfaction", schemaPath: "#/properties/satisfaction/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/satisfaction", schemaPath: "#/properties/satisfaction/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.complaints !== void 0) {
      let data1 = data.complaints;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err4 = { instancePath: instancePath + "/complaints", schemaPath: "common.schema.json#/definitions/count/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && (data1 < 0 || isNaN(data1))) {
        let err5 = { instancePath: instancePath + "/complaints", schemaPath: "common.schema.json#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.serviceCalls !== void 0) {
      let data2 = data.serviceCalls;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err6 = { instancePath: instancePath + "/serviceCalls", schemaPath: "common.schema.json#/definitions/count/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2) && (data2 < 0 || isNaN(data2))) {
        let err7 = { instancePath: instancePath + "/serviceCalls", schemaPath: "common.schema.json#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.followedUp !== void 0) {
      let data3 = data.followedUp;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err8 = { instancePath: instancePath + "/followedUp", schemaPath: "common.schema.json#/definitions/count/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3) && (data3 < 0 || isNaN(data3))) {
        let err9 = { instancePath: instancePath + "/followedUp", schemaPath: "common.schema.json#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate123.errors = vErrors, errors === 0;
}
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "hours" || key0 === "partnerHours" || key0 === "ownTeamHours" || key0 === "presalesHours" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.hours !== void 0) {
      let data0 = data.hours;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0))
        for (let key1 in data0) {
          let data1 = data0[key1];
          if (typeof data1 == "number" && isFinite(data1)) {
            if (data1 < 0 || isNaN(data1)) {
              let err1 = { instancePath: instancePath + "/hours/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.schema.json#/definitions/hours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
          } else {
            let err2 = { instancePath: instancePath + "/hours/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.schema.json#/definitions/hours/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
      else {
        let err3 = { instancePath: instancePath + "/hours", schemaPath: "#/properties/hours/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.partnerHours !== void 0) {
      let data2 = data.partnerHours;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          let err4 = { instancePath: instancePath + "/partnerHours", schemaPath: "common.schema.json#/definitions/hours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/partnerHours", schemaPath: "common.schema.json#/definitions/hours/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.ownTeamHours !== void 0) {
      let data3 = data.ownTeamHours;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 0 || isNaN(data3)) {
          let err6 = { instancePath: instancePath + "/ownTeamHours", schemaPath: "common.schema.json#/definitions/hours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/ownTeamHours", schemaPath: "common.schema.json#/definitions/hours/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.presalesHours !== void 0) {
      let data4 = data.presalesHours;
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 < 0 || isNaN(data4)) {
          let err8 = { instancePath: instancePath + "/presalesHours", schemaPath: "common.schema.json#/definitions/hours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/presalesHours", schemaPath: "common.schema.json#/definitions/hours/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate125.errors = vErrors, errors === 0;
}
var schema181 = { type: "object", properties: { termsDays: { $ref: "common.schema.json#/definitions/days" }, requestedTermsDays: { $ref: "common.schema.json#/definitions/days" }, medianDaysLate: { type: "number" }, invoicesOpen: { $ref: "common.schema.json#/definitions/count" }, direction: { enum: ["we-pay", "they-pay"] }, priceCutRequestedPct: { $ref: "common.schema.json#/definitions/share" }, ultimatum: { type: "boolean" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "termsDays" || key0 === "requestedTermsDays" || key0 === "medianDaysLate" || key0 === "invoicesOpen" || key0 === "direction" || key0 === "priceCutRequestedPct" || key0 === "ultimatum" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.termsDays !== void 0) {
      let data0 = data.termsDays;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err1 = { instancePath: instancePath + "/termsDays", schemaPath: "common.schema.json#/definitions/days/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0))) {
        let err2 = { instancePath: instancePath + "/termsDays", schemaPath: "common.schema.json#/definitions/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.requestedTermsDays !== void 0) {
      let data1 = data.requestedTermsDays;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err3 = { instancePath: instancePath + "/requestedTermsDays", schemaPath: "common.schema.json#/definitions/days/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && (data1 < 0 || isNaN(data1))) {
        let err4 = { instancePath: instancePath + "/requestedTermsDays", schemaPath: "common.schema.json#/definitions/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.medianDaysLate !== void 0) {
      let data2 = data.medianDaysLate;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        let err5 = { instancePath: instancePath + "/medianDaysLate", schemaPath: "#/properties/medianDaysLate/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.invoicesOpen !== void 0) {
      let data3 = data.invoicesOpen;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err6 = { instancePath: instancePath + "/invoicesOpen", schemaPath: "common.schema.json#/definitions/count/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3) && (data3 < 0 || isNaN(data3))) {
        let err7 = { instancePath: instancePath + "/invoicesOpen", schemaPath: "common.schema.json#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.direction !== void 0) {
      let data4 = data.direction;
      if (!(data4 === "we-pay" || data4 === "they-pay")) {
        let err8 = { instancePath: instancePath + "/direction", schemaPath: "#/properties/direction/enum", keyword: "enum", params: { allowedValues: schema181.properties.direction.enum } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.priceCutRequestedPct !== void 0) {
      let data5 = data.priceCutRequestedPct;
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 100 || isNaN(data5)) {
          let err9 = { instancePath: instancePath + "/priceCutRequestedPct", schemaPath: "common.schema.json#/definitions/share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          let err10 = { instancePath: instancePath + "/priceCutRequestedPct", schemaPath: "common.schema.json#/definitions/share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/priceCutRequestedPct", schemaPath: "common.schema.json#/definitions/share/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.ultimatum !== void 0 && typeof data.ultimatum != "boolean") {
      let err12 = { instancePath: instancePath + "/ultimatum", schemaPath: "#/properties/ultimatum/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate127.errors = vErrors, errors === 0;
}
var schema186 = { type: "object", properties: { lastGrowthConversation: { $ref: "common.schema.json#/definitions/date" }, meetings: { $ref: "common.schema.json#/definitions/count" }, meetingsWithOutcome: { $ref: "common.schema.json#/definitions/count" }, medianReplyHours: { $ref: "common.schema.json#/definitions/hours" }, replyHours: { $ref: "#/definitions/replyTimes" }, unanswered: { $ref: "common.schema.json#/definitions/count" }, ultimatums: { $ref: "common.schema.json#/definitions/count" }, enablementOffered: { $ref: "common.schema.json#/definitions/count" }, enablementAccepted: { $ref: "common.schema.json#/definitions/count" }, level: { type: "object", additionalProperties: { $ref: "common.schema.json#/definitions/seniority" } }, known: { type: "object", additionalProperties: { type: "boolean" } }, changes: { type: "object", additionalProperties: { $ref: "common.schema.json#/definitions/count" } }, levelsEngaged: { type: "object", additionalProperties: { type: "integer", minimum: 1, maximum: 4 } } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "us" || key0 === "them" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.us !== void 0) {
      let data0 = data.us;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          let err1 = { instancePath: instancePath + "/us", schemaPath: "common.schema.json#/definitions/hours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/us", schemaPath: "common.schema.json#/definitions/hours/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.them !== void 0) {
      let data1 = data.them;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          let err3 = { instancePath: instancePath + "/them", schemaPath: "common.schema.json#/definitions/hours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/them", schemaPath: "common.schema.json#/definitions/hours/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate130.errors = vErrors, errors === 0;
}
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(func2.call(schema186.properties, key0) || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.lastGrowthConversation !== void 0) {
      let data0 = data.lastGrowthConversation;
      if (typeof data0 == "string") {
        if (!pattern4.test(data0)) {
          let err1 = { instancePath: instancePath + "/lastGrowthConversation", schemaPath: "common.schema.json#/definitions/date/pattern", keyword: "pattern", params: { pattern: "^(?:[12]\\d{3}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:[12]\\d(?:0[48]|[2468][048]|[13579][26])|(?:1[26]|2[048])00)-02-29)$" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/lastGrowthConversation", schemaPath: "common.schema.json#/definitions/date/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.meetings !== void 0) {
      let data1 = data.meetings;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err3 = { instancePath: instancePath + "/meetings", schemaPath: "common.schema.json#/definitions/count/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && (data1 < 0 || isNaN(data1))) {
        let err4 = { instancePath: instancePath + "/meetings", schemaPath: "common.schema.json#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.meetingsWithOutcome !== void 0) {
      let data2 = data.meetingsWithOutcome;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err5 = { instancePath: instancePath + "/meetingsWithOutcome", schemaPath: "common.schema.json#/definitions/count/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2) && (data2 < 0 || isNaN(data2))) {
        let err6 = { instancePath: instancePath + "/meetingsWithOutcome", schemaPath: "common.schema.json#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.medianReplyHours !== void 0) {
      let data3 = data.medianReplyHours;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 0 || isNaN(data3)) {
          let err7 = { instancePath: instancePath + "/medianReplyHours", schemaPath: "common.schema.json#/definitions/hours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/medianReplyHours", schemaPath: "common.schema.json#/definitions/hours/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.replyHours !== void 0 && (validate130(data.replyHours, { instancePath: instancePath + "/replyHours", parentData: data, parentDataProperty: "replyHours", rootData }) || (vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors), errors = vErrors.length)), data.unanswered !== void 0) {
      let data5 = data.unanswered;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        let err9 = { instancePath: instancePath + "/unanswered", schemaPath: "common.schema.json#/definitions/count/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (typeof data5 == "number" && isFinite(data5) && (data5 < 0 || isNaN(data5))) {
        let err10 = { instancePath: instancePath + "/unanswered", schemaPath: "common.schema.json#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.ultimatums !== void 0) {
      let data6 = data.ultimatums;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        let err11 = { instancePath: instancePath + "/ultimatums", schemaPath: "common.schema.json#/definitions/count/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (typeof data6 == "number" && isFinite(data6) && (data6 < 0 || isNaN(data6))) {
        let err12 = { instancePath: instancePath + "/ultimatums", schemaPath: "common.schema.json#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.enablementOffered !== void 0) {
      let data7 = data.enablementOffered;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
        let err13 = { instancePath: instancePath + "/enablementOffered", schemaPath: "common.schema.json#/definitions/count/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (typeof data7 == "number" && isFinite(data7) && (data7 < 0 || isNaN(data7))) {
        let err14 = { instancePath: instancePath + "/enablementOffered", schemaPath: "common.schema.json#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.enablementAccepted !== void 0) {
      let data8 = data.enablementAccepted;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
        let err15 = { instancePath: instancePath + "/enablementAccepted", schemaPath: "common.schema.json#/definitions/count/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (typeof data8 == "number" && isFinite(data8) && (data8 < 0 || isNaN(data8))) {
        let err16 = { instancePath: instancePath + "/enablementAccepted", schemaPath: "common.schema.json#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.level !== void 0) {
      let data9 = data.level;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9))
        for (let key1 in data9) {
          let data10 = data9[key1];
          if (!(data10 === "executive" || data10 === "director" || data10 === "manager" || data10 === "staff")) {
            let err17 = { instancePath: instancePath + "/level/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.schema.json#/definitions/seniority/enum", keyword: "enum", params: { allowedValues: schema28.enum } };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
      else {
        let err18 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.known !== void 0) {
      let data11 = data.known;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        for (let key2 in data11)
          if (typeof data11[key2] != "boolean") {
            let err19 = { instancePath: instancePath + "/known/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/known/additionalProperties/type", keyword: "type", params: { type: "boolean" } };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
      } else {
        let err20 = { instancePath: instancePath + "/known", schemaPath: "#/properties/known/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.changes !== void 0) {
      let data13 = data.changes;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13))
        for (let key3 in data13) {
          let data14 = data13[key3];
          if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
            let err21 = { instancePath: instancePath + "/changes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.schema.json#/definitions/count/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
          if (typeof data14 == "number" && isFinite(data14) && (data14 < 0 || isNaN(data14))) {
            let err22 = { instancePath: instancePath + "/changes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.schema.json#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
      else {
        let err23 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.levelsEngaged !== void 0) {
      let data15 = data.levelsEngaged;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15))
        for (let key4 in data15) {
          let data16 = data15[key4];
          if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
            let err24 = { instancePath: instancePath + "/levelsEngaged/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/levelsEngaged/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
          if (typeof data16 == "number" && isFinite(data16)) {
            if (data16 > 4 || isNaN(data16)) {
              let err25 = { instancePath: instancePath + "/levelsEngaged/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/levelsEngaged/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4 } };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
            if (data16 < 1 || isNaN(data16)) {
              let err26 = { instancePath: instancePath + "/levelsEngaged/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/levelsEngaged/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
            }
          }
        }
      else {
        let err27 = { instancePath: instancePath + "/levelsEngaged", schemaPath: "#/properties/levelsEngaged/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
  } else {
    let err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
  }
  return validate129.errors = vErrors, errors === 0;
}
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.what === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "what" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.date === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "what" || key0 === "date" || key0 === "owner" || pattern0.test(key0))) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.what !== void 0) {
      let data0 = data.what;
      if (typeof data0 == "string") {
        if (!pattern2.test(data0)) {
          let err3 = { instancePath: instancePath + "/what", schemaPath: "common.schema.json#/definitions/text/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/what", schemaPath: "common.schema.json#/definitions/text/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.date !== void 0) {
      let data1 = data.date;
      if (typeof data1 == "string") {
        if (!pattern4.test(data1)) {
          let err5 = { instancePath: instancePath + "/date", schemaPath: "common.schema.json#/definitions/date/pattern", keyword: "pattern", params: { pattern: "^(?:[12]\\d{3}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:[12]\\d(?:0[48]|[2468][048]|[13579][26])|(?:1[26]|2[048])00)-02-29)$" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/date", schemaPath: "common.schema.json#/definitions/date/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.owner !== void 0) {
      let data2 = data.owner;
      if (typeof data2 == "string") {
        if (!pattern2.test(data2)) {
          let err7 = { instancePath: instancePath + "/owner", schemaPath: "common.schema.json#/definitions/text/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/owner", schemaPath: "common.schema.json#/definitions/text/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate133.errors = vErrors, errors === 0;
}
var schema205 = { type: "object", required: ["opened", "severity", "status"], properties: { what: { $ref: "common.schema.json#/definitions/text" }, opened: { $ref: "common.schema.json#/definitions/date" }, severity: { enum: ["low", "medium", "high"] }, status: { enum: ["open", "closed"] }, closed: { $ref: "common.schema.json#/definitions/date" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.opened === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "opened" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.severity === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.status === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "what" || key0 === "opened" || key0 === "severity" || key0 === "status" || key0 === "closed" || pattern0.test(key0))) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.what !== void 0) {
      let data0 = data.what;
      if (typeof data0 == "string") {
        if (!pattern2.test(data0)) {
          let err4 = { instancePath: instancePath + "/what", schemaPath: "common.schema.json#/definitions/text/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/what", schemaPath: "common.schema.json#/definitions/text/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.opened !== void 0) {
      let data1 = data.opened;
      if (typeof data1 == "string") {
        if (!pattern4.test(data1)) {
          let err6 = { instancePath: instancePath + "/opened", schemaPath: "common.schema.json#/definitions/date/pattern", keyword: "pattern", params: { pattern: "^(?:[12]\\d{3}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:[12]\\d(?:0[48]|[2468][048]|[13579][26])|(?:1[26]|2[048])00)-02-29)$" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/opened", schemaPath: "common.schema.json#/definitions/date/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.severity !== void 0) {
      let data2 = data.severity;
      if (!(data2 === "low" || data2 === "medium" || data2 === "high")) {
        let err8 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema205.properties.severity.enum } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.status !== void 0) {
      let data3 = data.status;
      if (!(data3 === "open" || data3 === "closed")) {
        let err9 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema205.properties.status.enum } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.closed !== void 0) {
      let data4 = data.closed;
      if (typeof data4 == "string") {
        if (!pattern4.test(data4)) {
          let err10 = { instancePath: instancePath + "/closed", schemaPath: "common.schema.json#/definitions/date/pattern", keyword: "pattern", params: { pattern: "^(?:[12]\\d{3}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:[12]\\d(?:0[48]|[2468][048]|[13579][26])|(?:1[26]|2[048])00)-02-29)$" } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/closed", schemaPath: "common.schema.json#/definitions/date/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate135.errors = vErrors, errors === 0;
}
var schema215 = { enum: ["open", "done", "dropped"] };
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.what === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "what" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.status === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.due === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "due" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.owner === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owner" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "for" || key0 === "what" || key0 === "owner" || key0 === "due" || key0 === "status" || key0 === "done" || pattern0.test(key0))) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.for !== void 0 && typeof data.for != "string") {
      let err5 = { instancePath: instancePath + "/for", schemaPath: "#/definitions/ruleId/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.what !== void 0) {
      let data1 = data.what;
      if (typeof data1 == "string") {
        if (!pattern2.test(data1)) {
          let err6 = { instancePath: instancePath + "/what", schemaPath: "#/definitions/text/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/what", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.owner !== void 0) {
      let data2 = data.owner;
      if (typeof data2 == "string") {
        if (!pattern2.test(data2)) {
          let err8 = { instancePath: instancePath + "/owner", schemaPath: "#/definitions/text/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/owner", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.due !== void 0) {
      let data3 = data.due;
      if (typeof data3 == "string") {
        if (!pattern4.test(data3)) {
          let err10 = { instancePath: instancePath + "/due", schemaPath: "#/definitions/date/pattern", keyword: "pattern", params: { pattern: "^(?:[12]\\d{3}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:[12]\\d(?:0[48]|[2468][048]|[13579][26])|(?:1[26]|2[048])00)-02-29)$" } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/due", schemaPath: "#/definitions/date/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.status !== void 0) {
      let data4 = data.status;
      if (!(data4 === "open" || data4 === "done" || data4 === "dropped")) {
        let err12 = { instancePath: instancePath + "/status", schemaPath: "#/definitions/actionStatus/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.done !== void 0) {
      let data5 = data.done;
      if (typeof data5 == "string") {
        if (!pattern4.test(data5)) {
          let err13 = { instancePath: instancePath + "/done", schemaPath: "#/definitions/date/pattern", keyword: "pattern", params: { pattern: "^(?:[12]\\d{3}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:[12]\\d(?:0[48]|[2468][048]|[13579][26])|(?:1[26]|2[048])00)-02-29)$" } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { instancePath: instancePath + "/done", schemaPath: "#/definitions/date/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    let err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate137.errors = vErrors, errors === 0;
}
var schema217 = { type: "object", properties: { proposals: { $ref: "common.schema.json#/definitions/count" }, urgentProposals: { $ref: "common.schema.json#/definitions/count" }, reachedClient: { $ref: "common.schema.json#/definitions/count" }, won: { $ref: "common.schema.json#/definitions/count" }, significantWins: { $ref: "common.schema.json#/definitions/count" }, bigWins: { $ref: "common.schema.json#/definitions/count" }, pitches: { $ref: "common.schema.json#/definitions/count" }, pitchesWithExpert: { $ref: "common.schema.json#/definitions/count" }, clientMeetingsOffered: { $ref: "common.schema.json#/definitions/count" }, clientMeetingsAccepted: { $ref: "common.schema.json#/definitions/count" }, pipeline: { $ref: "common.schema.json#/definitions/money" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(func2.call(schema217.properties, key0) || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.proposals !== void 0) {
      let data0 = data.proposals;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err1 = { instancePath: instancePath + "/proposals", schemaPath: "common.schema.json#/definitions/count/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0))) {
        let err2 = { instancePath: instancePath + "/proposals", schemaPath: "common.schema.json#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.urgentProposals !== void 0) {
      let data1 = data.urgentProposals;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err3 = { instancePath: instancePath + "/urgentProposals", schemaPath: "common.schema.json#/definitions/count/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && (data1 < 0 || isNaN(data1))) {
        let err4 = { instancePath: instancePath + "/urgentProposals", schemaPath: "common.schema.json#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.reachedClient !== void 0) {
      let data2 = data.reachedClient;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err5 = { instancePath: instancePath + "/reachedClient", schemaPath: "common.schema.json#/definitions/count/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2) && (data2 < 0 || isNaN(data2))) {
        let err6 = { instancePath: instancePath + "/reachedClient", schemaPath: "common.schema.json#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.won !== void 0) {
      let data3 = data.won;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err7 = { instancePath: instancePath + "/won", schemaPath: "common.schema.json#/definitions/count/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3) && (data3 < 0 || isNaN(data3))) {
        let err8 = { instancePath: instancePath + "/won", schemaPath: "common.schema.json#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.significantWins !== void 0) {
      let data4 = data.significantWins;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        let err9 = { instancePath: instancePath + "/significantWins", schemaPath: "common.schema.json#/definitions/count/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (typeof data4 == "number" && isFinite(data4) && (data4 < 0 || isNaN(data4))) {
        let err10 = { instancePath: instancePath + "/significantWins", schemaPath: "common.schema.json#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.bigWins !== void 0) {
      let data5 = data.bigWins;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        let err11 = { instancePath: instancePath + "/bigWins", schemaPath: "common.schema.json#/definitions/count/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (typeof data5 == "number" && isFinite(data5) && (data5 < 0 || isNaN(data5))) {
        let err12 = { instancePath: instancePath + "/bigWins", schemaPath: "common.schema.json#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.pitches !== void 0) {
      let data6 = data.pitches;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        let err13 = { instancePath: instancePath + "/pitches", schemaPath: "common.schema.json#/definitions/count/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (typeof data6 == "number" && isFinite(data6) && (data6 < 0 || isNaN(data6))) {
        let err14 = { instancePath: instancePath + "/pitches", schemaPath: "common.schema.json#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.pitchesWithExpert !== void 0) {
      let data7 = data.pitchesWithExpert;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
        let err15 = { instancePath: instancePath + "/pitchesWithExpert", schemaPath: "common.schema.json#/definitions/count/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (typeof data7 == "number" && isFinite(data7) && (data7 < 0 || isNaN(data7))) {
        let err16 = { instancePath: instancePath + "/pitchesWithExpert", schemaPath: "common.schema.json#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.clientMeetingsOffered !== void 0) {
      let data8 = data.clientMeetingsOffered;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
        let err17 = { instancePath: instancePath + "/clientMeetingsOffered", schemaPath: "common.schema.json#/definitions/count/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      if (typeof data8 == "number" && isFinite(data8) && (data8 < 0 || isNaN(data8))) {
        let err18 = { instancePath: instancePath + "/clientMeetingsOffered", schemaPath: "common.schema.json#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.clientMeetingsAccepted !== void 0) {
      let data9 = data.clientMeetingsAccepted;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
        let err19 = { instancePath: instancePath + "/clientMeetingsAccepted", schemaPath: "common.schema.json#/definitions/count/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      if (typeof data9 == "number" && isFinite(data9) && (data9 < 0 || isNaN(data9))) {
        let err20 = { instancePath: instancePath + "/clientMeetingsAccepted", schemaPath: "common.schema.json#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.pipeline !== void 0) {
      let data10 = data.pipeline;
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 < 0 || isNaN(data10)) {
          let err21 = { instancePath: instancePath + "/pipeline", schemaPath: "common.schema.json#/definitions/money/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        let err22 = { instancePath: instancePath + "/pipeline", schemaPath: "common.schema.json#/definitions/money/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
  } else {
    let err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
  }
  return validate139.errors = vErrors, errors === 0;
}
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "tickets" || key0 === "breached" || key0 === "reopened" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.tickets !== void 0) {
      let data0 = data.tickets;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err1 = { instancePath: instancePath + "/tickets", schemaPath: "common.schema.json#/definitions/count/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0))) {
        let err2 = { instancePath: instancePath + "/tickets", schemaPath: "common.schema.json#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.breached !== void 0) {
      let data1 = data.breached;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err3 = { instancePath: instancePath + "/breached", schemaPath: "common.schema.json#/definitions/count/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && (data1 < 0 || isNaN(data1))) {
        let err4 = { instancePath: instancePath + "/breached", schemaPath: "common.schema.json#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.reopened !== void 0) {
      let data2 = data.reopened;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err5 = { instancePath: instancePath + "/reopened", schemaPath: "common.schema.json#/definitions/count/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2) && (data2 < 0 || isNaN(data2))) {
        let err6 = { instancePath: instancePath + "/reopened", schemaPath: "common.schema.json#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate141.errors = vErrors, errors === 0;
}
var schema233 = { type: "object", required: ["seen"], properties: { seen: { type: "boolean" }, evidence: { type: "string" }, intensity: { enum: ["mild", "strong"] } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.seen === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seen" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "seen" || key0 === "evidence" || key0 === "intensity" || pattern0.test(key0))) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.seen !== void 0 && typeof data.seen != "boolean") {
      let err2 = { instancePath: instancePath + "/seen", schemaPath: "#/properties/seen/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.evidence !== void 0 && typeof data.evidence != "string") {
      let err3 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.intensity !== void 0) {
      let data2 = data.intensity;
      if (!(data2 === "mild" || data2 === "strong")) {
        let err4 = { instancePath: instancePath + "/intensity", schemaPath: "#/properties/intensity/enum", keyword: "enum", params: { allowedValues: schema233.properties.intensity.enum } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate143.errors = vErrors, errors === 0;
}
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "client" || key0 === "nextStep" || key0 === "date" || key0 === "value" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.client !== void 0 && typeof data.client != "string") {
      let err1 = { instancePath: instancePath + "/client", schemaPath: "#/properties/client/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.nextStep !== void 0 && typeof data.nextStep != "string") {
      let err2 = { instancePath: instancePath + "/nextStep", schemaPath: "#/properties/nextStep/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.date !== void 0) {
      let data2 = data.date;
      if (typeof data2 == "string") {
        if (!pattern4.test(data2)) {
          let err3 = { instancePath: instancePath + "/date", schemaPath: "common.schema.json#/definitions/date/pattern", keyword: "pattern", params: { pattern: "^(?:[12]\\d{3}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:[12]\\d(?:0[48]|[2468][048]|[13579][26])|(?:1[26]|2[048])00)-02-29)$" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/date", schemaPath: "common.schema.json#/definitions/date/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.value !== void 0) {
      let data3 = data.value;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 0 || isNaN(data3)) {
          let err5 = { instancePath: instancePath + "/value", schemaPath: "common.schema.json#/definitions/money/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/value", schemaPath: "common.schema.json#/definitions/money/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate145.errors = vErrors, errors === 0;
}
var schema238 = { type: "object", properties: { costShare: { type: "object", additionalProperties: { $ref: "common.schema.json#/definitions/share" } }, concession: { type: "object", additionalProperties: { $ref: "common.schema.json#/definitions/money" } }, markupOnUsPct: { type: "number", minimum: -100 }, outcome: { enum: ["won", "lost-price", "lost-other", "open"] }, visible: { enum: ["full", "partial", "none"] } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "costShare" || key0 === "concession" || key0 === "markupOnUsPct" || key0 === "outcome" || key0 === "visible" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.costShare !== void 0) {
      let data0 = data.costShare;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0))
        for (let key1 in data0) {
          let data1 = data0[key1];
          if (typeof data1 == "number" && isFinite(data1)) {
            if (data1 > 100 || isNaN(data1)) {
              let err1 = { instancePath: instancePath + "/costShare/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.schema.json#/definitions/share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            if (data1 < 0 || isNaN(data1)) {
              let err2 = { instancePath: instancePath + "/costShare/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.schema.json#/definitions/share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          } else {
            let err3 = { instancePath: instancePath + "/costShare/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.schema.json#/definitions/share/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
      else {
        let err4 = { instancePath: instancePath + "/costShare", schemaPath: "#/properties/costShare/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.concession !== void 0) {
      let data2 = data.concession;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2))
        for (let key2 in data2) {
          let data3 = data2[key2];
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 < 0 || isNaN(data3)) {
              let err5 = { instancePath: instancePath + "/concession/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.schema.json#/definitions/money/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          } else {
            let err6 = { instancePath: instancePath + "/concession/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.schema.json#/definitions/money/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      else {
        let err7 = { instancePath: instancePath + "/concession", schemaPath: "#/properties/concession/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.markupOnUsPct !== void 0) {
      let data4 = data.markupOnUsPct;
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 < -100 || isNaN(data4)) {
          let err8 = { instancePath: instancePath + "/markupOnUsPct", schemaPath: "#/properties/markupOnUsPct/minimum", keyword: "minimum", params: { comparison: ">=", limit: -100 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/markupOnUsPct", schemaPath: "#/properties/markupOnUsPct/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.outcome !== void 0) {
      let data5 = data.outcome;
      if (!(data5 === "won" || data5 === "lost-price" || data5 === "lost-other" || data5 === "open")) {
        let err10 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema238.properties.outcome.enum } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.visible !== void 0) {
      let data6 = data.visible;
      if (!(data6 === "full" || data6 === "partial" || data6 === "none")) {
        let err11 = { instancePath: instancePath + "/visible", schemaPath: "#/properties/visible/enum", keyword: "enum", params: { allowedValues: schema238.properties.visible.enum } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate147.errors = vErrors, errors === 0;
}
function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "benefit" || key0 === "cost" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.benefit !== void 0) {
      let data0 = data.benefit;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          let err1 = { instancePath: instancePath + "/benefit", schemaPath: "common.schema.json#/definitions/money/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/benefit", schemaPath: "common.schema.json#/definitions/money/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.cost !== void 0) {
      let data1 = data.cost;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          let err3 = { instancePath: instancePath + "/cost", schemaPath: "common.schema.json#/definitions/money/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/cost", schemaPath: "common.schema.json#/definitions/money/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate149.errors = vErrors, errors === 0;
}
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "marketing" || key0 === "sales" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.marketing !== void 0) {
      let data0 = data.marketing;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          let err1 = { instancePath: instancePath + "/marketing", schemaPath: "#/properties/marketing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/marketing", schemaPath: "#/properties/marketing/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.sales !== void 0) {
      let data1 = data.sales;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          let err3 = { instancePath: instancePath + "/sales", schemaPath: "#/properties/sales/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/sales", schemaPath: "#/properties/sales/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate151.errors = vErrors, errors === 0;
}
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "metPct" || key0 === "targetPct" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.metPct !== void 0) {
      let data0 = data.metPct;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 100 || isNaN(data0)) {
          let err1 = { instancePath: instancePath + "/metPct", schemaPath: "common.schema.json#/definitions/share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          let err2 = { instancePath: instancePath + "/metPct", schemaPath: "common.schema.json#/definitions/share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/metPct", schemaPath: "common.schema.json#/definitions/share/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.targetPct !== void 0) {
      let data1 = data.targetPct;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 100 || isNaN(data1)) {
          let err4 = { instancePath: instancePath + "/targetPct", schemaPath: "common.schema.json#/definitions/share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          let err5 = { instancePath: instancePath + "/targetPct", schemaPath: "common.schema.json#/definitions/share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/targetPct", schemaPath: "common.schema.json#/definitions/share/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate153.errors = vErrors, errors === 0;
}
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "made" || key0 === "kept" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.made !== void 0) {
      let data0 = data.made;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err1 = { instancePath: instancePath + "/made", schemaPath: "common.schema.json#/definitions/count/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0))) {
        let err2 = { instancePath: instancePath + "/made", schemaPath: "common.schema.json#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.kept !== void 0) {
      let data1 = data.kept;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err3 = { instancePath: instancePath + "/kept", schemaPath: "common.schema.json#/definitions/count/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && (data1 < 0 || isNaN(data1))) {
        let err4 = { instancePath: instancePath + "/kept", schemaPath: "common.schema.json#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate155.errors = vErrors, errors === 0;
}
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "due" || key0 === "received" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.due !== void 0) {
      let data0 = data.due;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err1 = { instancePath: instancePath + "/due", schemaPath: "common.schema.json#/definitions/count/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0))) {
        let err2 = { instancePath: instancePath + "/due", schemaPath: "common.schema.json#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.received !== void 0) {
      let data1 = data.received;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err3 = { instancePath: instancePath + "/received", schemaPath: "common.schema.json#/definitions/count/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && (data1 < 0 || isNaN(data1))) {
        let err4 = { instancePath: instancePath + "/received", schemaPath: "common.schema.json#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate157.errors = vErrors, errors === 0;
}
var schema254 = { type: "object", required: ["what", "handled"], properties: { what: { $ref: "common.schema.json#/definitions/text" }, handled: { enum: ["well", "poorly"] } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.what === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "what" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.handled === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "handled" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "what" || key0 === "handled" || pattern0.test(key0))) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.what !== void 0) {
      let data0 = data.what;
      if (typeof data0 == "string") {
        if (!pattern2.test(data0)) {
          let err3 = { instancePath: instancePath + "/what", schemaPath: "common.schema.json#/definitions/text/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/what", schemaPath: "common.schema.json#/definitions/text/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.handled !== void 0) {
      let data1 = data.handled;
      if (!(data1 === "well" || data1 === "poorly")) {
        let err5 = { instancePath: instancePath + "/handled", schemaPath: "#/properties/handled/enum", keyword: "enum", params: { allowedValues: schema254.properties.handled.enum } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate159.errors = vErrors, errors === 0;
}
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "financialTrouble" || key0 === "downsizing" || key0 === "turnoverPct" || key0 === "keyPeopleLeft" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.financialTrouble !== void 0 && typeof data.financialTrouble != "boolean") {
      let err1 = { instancePath: instancePath + "/financialTrouble", schemaPath: "#/properties/financialTrouble/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.downsizing !== void 0 && typeof data.downsizing != "boolean") {
      let err2 = { instancePath: instancePath + "/downsizing", schemaPath: "#/properties/downsizing/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.turnoverPct !== void 0) {
      let data2 = data.turnoverPct;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          let err3 = { instancePath: instancePath + "/turnoverPct", schemaPath: "#/properties/turnoverPct/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/turnoverPct", schemaPath: "#/properties/turnoverPct/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.keyPeopleLeft !== void 0) {
      let data3 = data.keyPeopleLeft;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err5 = { instancePath: instancePath + "/keyPeopleLeft", schemaPath: "common.schema.json#/definitions/count/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3) && (data3 < 0 || isNaN(data3))) {
        let err6 = { instancePath: instancePath + "/keyPeopleLeft", schemaPath: "common.schema.json#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate161.errors = vErrors, errors === 0;
}
function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "available" || key0 === "used" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.available !== void 0 && typeof data.available != "boolean") {
      let err1 = { instancePath: instancePath + "/available", schemaPath: "#/properties/available/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.used !== void 0 && typeof data.used != "boolean") {
      let err2 = { instancePath: instancePath + "/used", schemaPath: "#/properties/used/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate163.errors = vErrors, errors === 0;
}
function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "units" || key0 === "marginPerUnit" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.units !== void 0) {
      let data0 = data.units;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          let err1 = { instancePath: instancePath + "/units", schemaPath: "#/properties/units/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/units", schemaPath: "#/properties/units/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.marginPerUnit !== void 0) {
      let data1 = data.marginPerUnit;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        let err3 = { instancePath: instancePath + "/marginPerUnit", schemaPath: "#/properties/marginPerUnit/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate165.errors = vErrors, errors === 0;
}
function validate167(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "active" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.active !== void 0 && typeof data.active != "boolean") {
      let err1 = { instancePath: instancePath + "/active", schemaPath: "#/properties/active/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate167.errors = vErrors, errors === 0;
}
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.partnership === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "partnership" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.date === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.period === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.author === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "author" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.pulse === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pulse" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (let key0 in data)
      if (!(func2.call(schema101.properties, key0) || pattern0.test(key0))) {
        let err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    if (data.kind !== void 0 && data.kind !== "review") {
      let err7 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "review" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.partnership !== void 0) {
      let data1 = data.partnership;
      if (typeof data1 == "string") {
        if (!pattern1.test(data1)) {
          let err8 = { instancePath: instancePath + "/partnership", schemaPath: "common.schema.json#/definitions/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$" } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/partnership", schemaPath: "common.schema.json#/definitions/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.date !== void 0) {
      let data2 = data.date;
      if (typeof data2 == "string") {
        if (!pattern4.test(data2)) {
          let err10 = { instancePath: instancePath + "/date", schemaPath: "common.schema.json#/definitions/date/pattern", keyword: "pattern", params: { pattern: "^(?:[12]\\d{3}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:[12]\\d(?:0[48]|[2468][048]|[13579][26])|(?:1[26]|2[048])00)-02-29)$" } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/date", schemaPath: "common.schema.json#/definitions/date/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.period !== void 0) {
      let data3 = data.period;
      if (typeof data3 != "string" && !(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err12 = { instancePath: instancePath + "/period", schemaPath: "common.schema.json#/definitions/period/type", keyword: "type", params: { type: schema104.type } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 2999 || isNaN(data3)) {
          let err13 = { instancePath: instancePath + "/period", schemaPath: "common.schema.json#/definitions/period/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2999 } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (data3 < 1e3 || isNaN(data3)) {
          let err14 = { instancePath: instancePath + "/period", schemaPath: "common.schema.json#/definitions/period/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1e3 } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      }
      if (typeof data3 == "string" && !pattern57.test(data3)) {
        let err15 = { instancePath: instancePath + "/period", schemaPath: "common.schema.json#/definitions/period/pattern", keyword: "pattern", params: { pattern: "^(?:[12]\\d{3}(?:-(?:Q[1-4]|H[12]|0[1-9]|1[0-2]))?|(?:[12]\\d{3}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:[12]\\d(?:0[48]|[2468][048]|[13579][26])|(?:1[26]|2[048])00)-02-29)/(?:[12]\\d{3}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:[12]\\d(?:0[48]|[2468][048]|[13579][26])|(?:1[26]|2[048])00)-02-29))$" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.author !== void 0) {
      let data4 = data.author;
      if (typeof data4 == "string") {
        if (!pattern2.test(data4)) {
          let err16 = { instancePath: instancePath + "/author", schemaPath: "common.schema.json#/definitions/text/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/author", schemaPath: "common.schema.json#/definitions/text/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.name !== void 0) {
      let data5 = data.name;
      if (typeof data5 == "string") {
        if (!pattern2.test(data5)) {
          let err18 = { instancePath: instancePath + "/name", schemaPath: "common.schema.json#/definitions/agreement/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/name", schemaPath: "common.schema.json#/definitions/agreement/properties/name/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.stage !== void 0) {
      let data6 = data.stage;
      if (!(data6 === "candidate" || data6 === "onboarding" || data6 === "active" || data6 === "recovery" || data6 === "exiting" || data6 === "ended")) {
        let err20 = { instancePath: instancePath + "/stage", schemaPath: "common.schema.json#/definitions/agreement/properties/stage/enum", keyword: "enum", params: { allowedValues: schema14.enum } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.tier !== void 0) {
      let data7 = data.tier;
      if (!(data7 === "strategic" || data7 === "tactical" || data7 === "operational" || data7 === "commodity")) {
        let err21 = { instancePath: instancePath + "/tier", schemaPath: "common.schema.json#/definitions/agreement/properties/tier/enum", keyword: "enum", params: { allowedValues: schema15.enum } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.motion !== void 0 && (validate73(data.motion, { instancePath: instancePath + "/motion", parentData: data, parentDataProperty: "motion", rootData }) || (vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors), errors = vErrors.length)), data.owner !== void 0) {
      let data9 = data.owner;
      if (typeof data9 == "string") {
        if (!pattern2.test(data9)) {
          let err22 = { instancePath: instancePath + "/owner", schemaPath: "common.schema.json#/definitions/agreement/properties/owner/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      } else {
        let err23 = { instancePath: instancePath + "/owner", schemaPath: "common.schema.json#/definitions/agreement/properties/owner/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.started !== void 0) {
      let data10 = data.started;
      if (typeof data10 == "string") {
        if (!pattern4.test(data10)) {
          let err24 = { instancePath: instancePath + "/started", schemaPath: "common.schema.json#/definitions/agreement/properties/started/pattern", keyword: "pattern", params: { pattern: "^(?:[12]\\d{3}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:[12]\\d(?:0[48]|[2468][048]|[13579][26])|(?:1[26]|2[048])00)-02-29)$" } };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
      } else {
        let err25 = { instancePath: instancePath + "/started", schemaPath: "common.schema.json#/definitions/agreement/properties/started/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.agreedOn !== void 0) {
      let data11 = data.agreedOn;
      if (typeof data11 == "string") {
        if (!pattern4.test(data11)) {
          let err26 = { instancePath: instancePath + "/agreedOn", schemaPath: "common.schema.json#/definitions/agreement/properties/agreedOn/pattern", keyword: "pattern", params: { pattern: "^(?:[12]\\d{3}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:[12]\\d(?:0[48]|[2468][048]|[13579][26])|(?:1[26]|2[048])00)-02-29)$" } };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
      } else {
        let err27 = { instancePath: instancePath + "/agreedOn", schemaPath: "common.schema.json#/definitions/agreement/properties/agreedOn/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.parties !== void 0 && (validate75(data.parties, { instancePath: instancePath + "/parties", parentData: data, parentDataProperty: "parties", rootData }) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length)), data.responsibilities !== void 0 && (validate78(data.responsibilities, { instancePath: instancePath + "/responsibilities", parentData: data, parentDataProperty: "responsibilities", rootData }) || (vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors), errors = vErrors.length)), data.salesEnabled !== void 0) {
      let data14 = data.salesEnabled;
      if (typeof data14 == "string") {
        if (!pattern4.test(data14)) {
          let err28 = { instancePath: instancePath + "/salesEnabled", schemaPath: "common.schema.json#/definitions/agreement/properties/salesEnabled/pattern", keyword: "pattern", params: { pattern: "^(?:[12]\\d{3}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:[12]\\d(?:0[48]|[2468][048]|[13579][26])|(?:1[26]|2[048])00)-02-29)$" } };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      } else {
        let err29 = { instancePath: instancePath + "/salesEnabled", schemaPath: "common.schema.json#/definitions/agreement/properties/salesEnabled/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.significantDeal !== void 0) {
      let data15 = data.significantDeal;
      if (typeof data15 == "number" && isFinite(data15)) {
        if (data15 < 0 || isNaN(data15)) {
          let err30 = { instancePath: instancePath + "/significantDeal", schemaPath: "common.schema.json#/definitions/agreement/properties/significantDeal/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
      } else {
        let err31 = { instancePath: instancePath + "/significantDeal", schemaPath: "common.schema.json#/definitions/agreement/properties/significantDeal/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.bigDeal !== void 0) {
      let data16 = data.bigDeal;
      if (typeof data16 == "number" && isFinite(data16)) {
        if (data16 < 0 || isNaN(data16)) {
          let err32 = { instancePath: instancePath + "/bigDeal", schemaPath: "common.schema.json#/definitions/agreement/properties/bigDeal/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
      } else {
        let err33 = { instancePath: instancePath + "/bigDeal", schemaPath: "common.schema.json#/definitions/agreement/properties/bigDeal/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.currency !== void 0) {
      let data17 = data.currency;
      if (typeof data17 == "string") {
        if (!pattern17.test(data17)) {
          let err34 = { instancePath: instancePath + "/currency", schemaPath: "common.schema.json#/definitions/agreement/properties/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" } };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
      } else {
        let err35 = { instancePath: instancePath + "/currency", schemaPath: "common.schema.json#/definitions/agreement/properties/currency/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.reviewEvery !== void 0) {
      let data18 = data.reviewEvery;
      if (typeof data18 == "string") {
        if (!pattern18.test(data18)) {
          let err36 = { instancePath: instancePath + "/reviewEvery", schemaPath: "common.schema.json#/definitions/agreement/properties/reviewEvery/pattern", keyword: "pattern", params: { pattern: "^P(?=.*[1-9])(?:\\d{1,2}Y)?(?:\\d{1,3}M)?(?:\\d{1,3}W)?(?:\\d{1,4}D)?$" } };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
      } else {
        let err37 = { instancePath: instancePath + "/reviewEvery", schemaPath: "common.schema.json#/definitions/agreement/properties/reviewEvery/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
    if (data.contract !== void 0 && (validate81(data.contract, { instancePath: instancePath + "/contract", parentData: data, parentDataProperty: "contract", rootData }) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length)), data.plan !== void 0 && (validate83(data.plan, { instancePath: instancePath + "/plan", parentData: data, parentDataProperty: "plan", rootData }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length)), data.escalation !== void 0 && (validate87(data.escalation, { instancePath: instancePath + "/escalation", parentData: data, parentDataProperty: "escalation", rootData }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length)), data.expectations !== void 0 && (validate90(data.expectations, { instancePath: instancePath + "/expectations", parentData: data, parentDataProperty: "expectations", rootData }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length)), data.involvement !== void 0) {
      let data23 = data.involvement;
      if (!(data23 === "deep" || data23 === "expert-advice" || data23 === "hands-off")) {
        let err38 = { instancePath: instancePath + "/involvement", schemaPath: "common.schema.json#/definitions/agreement/properties/involvement/enum", keyword: "enum", params: { allowedValues: schema73.enum } };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
    }
    if (data.tradeoffs !== void 0 && (validate92(data.tradeoffs, { instancePath: instancePath + "/tradeoffs", parentData: data, parentDataProperty: "tradeoffs", rootData }) || (vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors), errors = vErrors.length)), data.drivers !== void 0 && (validate94(data.drivers, { instancePath: instancePath + "/drivers", parentData: data, parentDataProperty: "drivers", rootData }) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length)), data.goals !== void 0 && (validate97(data.goals, { instancePath: instancePath + "/goals", parentData: data, parentDataProperty: "goals", rootData }) || (vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors), errors = vErrors.length)), data.valueProposition !== void 0 && typeof data.valueProposition != "string") {
      let err39 = { instancePath: instancePath + "/valueProposition", schemaPath: "common.schema.json#/definitions/agreement/properties/valueProposition/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
    }
    if (data.coverage !== void 0 && (validate100(data.coverage, { instancePath: instancePath + "/coverage", parentData: data, parentDataProperty: "coverage", rootData }) || (vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors), errors = vErrors.length)), data.replyWithinHours !== void 0) {
      let data29 = data.replyWithinHours;
      if (typeof data29 == "number" && isFinite(data29)) {
        if (data29 < 0 || isNaN(data29)) {
          let err40 = { instancePath: instancePath + "/replyWithinHours", schemaPath: "common.schema.json#/definitions/agreement/properties/replyWithinHours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
      } else {
        let err41 = { instancePath: instancePath + "/replyWithinHours", schemaPath: "common.schema.json#/definitions/agreement/properties/replyWithinHours/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
    }
    if (data.clientDisclosure !== void 0) {
      let data30 = data.clientDisclosure;
      if (!(data30 === "explained" || data30 === "white-label" || data30 === "case-by-case")) {
        let err42 = { instancePath: instancePath + "/clientDisclosure", schemaPath: "common.schema.json#/definitions/agreement/properties/clientDisclosure/enum", keyword: "enum", params: { allowedValues: schema89.enum } };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
    }
    if (data.briefed !== void 0 && (validate102(data.briefed, { instancePath: instancePath + "/briefed", parentData: data, parentDataProperty: "briefed", rootData }) || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length)), data.exit !== void 0 && (validate105(data.exit, { instancePath: instancePath + "/exit", parentData: data, parentDataProperty: "exit", rootData }) || (vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors), errors = vErrors.length)), data.waivers !== void 0 && (validate107(data.waivers, { instancePath: instancePath + "/waivers", parentData: data, parentDataProperty: "waivers", rootData }) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length)), data.kpis !== void 0) {
      let data34 = data.kpis;
      if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
        for (let key1 in data34) {
          let _errs72 = errors;
          if (typeof key1 == "string") {
            if (!pattern1.test(key1)) {
              let err43 = { instancePath: instancePath + "/kpis", schemaPath: "common.schema.json#/definitions/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$" }, propertyName: key1 };
              vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
            }
          } else {
            let err44 = { instancePath: instancePath + "/kpis", schemaPath: "common.schema.json#/definitions/id/type", keyword: "type", params: { type: "string" }, propertyName: key1 };
            vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
          }
          var valid20 = _errs72 === errors;
          if (!valid20) {
            let err45 = { instancePath: instancePath + "/kpis", schemaPath: "#/properties/kpis/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
            vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
          }
        }
        for (let key2 in data34)
          validate110(data34[key2], { instancePath: instancePath + "/kpis/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data34, parentDataProperty: key2, rootData }) || (vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors), errors = vErrors.length);
      } else {
        let err46 = { instancePath: instancePath + "/kpis", schemaPath: "#/properties/kpis/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
      }
    }
    if (data.scope !== void 0 && (validate112(data.scope, { instancePath: instancePath + "/scope", parentData: data, parentDataProperty: "scope", rootData }) || (vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors), errors = vErrors.length)), data.quality !== void 0 && (validate114(data.quality, { instancePath: instancePath + "/quality", parentData: data, parentDataProperty: "quality", rootData }) || (vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors), errors = vErrors.length)), data.value !== void 0) {
      let data38 = data.value;
      if (data38 && typeof data38 == "object" && !Array.isArray(data38))
        for (let key3 in data38)
          validate116(data38[key3], { instancePath: instancePath + "/value/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data38, parentDataProperty: key3, rootData }) || (vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors), errors = vErrors.length);
      else {
        let err47 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
      }
    }
    if (data.pulse !== void 0 && (validate118(data.pulse, { instancePath: instancePath + "/pulse", parentData: data, parentDataProperty: "pulse", rootData }) || (vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors), errors = vErrors.length)), data.customer !== void 0 && (validate123(data.customer, { instancePath: instancePath + "/customer", parentData: data, parentDataProperty: "customer", rootData }) || (vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors), errors = vErrors.length)), data.effort !== void 0 && (validate125(data.effort, { instancePath: instancePath + "/effort", parentData: data, parentDataProperty: "effort", rootData }) || (vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors), errors = vErrors.length)), data.payment !== void 0 && (validate127(data.payment, { instancePath: instancePath + "/payment", parentData: data, parentDataProperty: "payment", rootData }) || (vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors), errors = vErrors.length)), data.contact !== void 0 && (validate129(data.contact, { instancePath: instancePath + "/contact", parentData: data, parentDataProperty: "contact", rootData }) || (vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors), errors = vErrors.length)), data.next !== void 0) {
      let data45 = data.next;
      if (Array.isArray(data45)) {
        let len0 = data45.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate133(data45[i0], { instancePath: instancePath + "/next/" + i0, parentData: data45, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors), errors = vErrors.length);
      } else {
        let err48 = { instancePath: instancePath + "/next", schemaPath: "#/properties/next/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
      }
    }
    if (data.issues !== void 0) {
      let data47 = data.issues;
      if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
        for (let key4 in data47) {
          let _errs93 = errors;
          if (typeof key4 == "string") {
            if (!pattern1.test(key4)) {
              let err49 = { instancePath: instancePath + "/issues", schemaPath: "common.schema.json#/definitions/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$" }, propertyName: key4 };
              vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
            }
          } else {
            let err50 = { instancePath: instancePath + "/issues", schemaPath: "common.schema.json#/definitions/id/type", keyword: "type", params: { type: "string" }, propertyName: key4 };
            vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
          }
          var valid26 = _errs93 === errors;
          if (!valid26) {
            let err51 = { instancePath: instancePath + "/issues", schemaPath: "#/properties/issues/propertyNames", keyword: "propertyNames", params: { propertyName: key4 } };
            vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
          }
        }
        for (let key5 in data47)
          validate135(data47[key5], { instancePath: instancePath + "/issues/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data47, parentDataProperty: key5, rootData }) || (vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors), errors = vErrors.length);
      } else {
        let err52 = { instancePath: instancePath + "/issues", schemaPath: "#/properties/issues/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
      }
    }
    if (data.actions !== void 0) {
      let data49 = data.actions;
      if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
        for (let key6 in data49) {
          let _errs100 = errors;
          if (typeof key6 == "string") {
            if (!pattern1.test(key6)) {
              let err53 = { instancePath: instancePath + "/actions", schemaPath: "common.schema.json#/definitions/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$" }, propertyName: key6 };
              vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
            }
          } else {
            let err54 = { instancePath: instancePath + "/actions", schemaPath: "common.schema.json#/definitions/id/type", keyword: "type", params: { type: "string" }, propertyName: key6 };
            vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
          }
          var valid29 = _errs100 === errors;
          if (!valid29) {
            let err55 = { instancePath: instancePath + "/actions", schemaPath: "#/properties/actions/propertyNames", keyword: "propertyNames", params: { propertyName: key6 } };
            vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
          }
        }
        for (let key7 in data49)
          validate137(data49[key7], { instancePath: instancePath + "/actions/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data49, parentDataProperty: key7, rootData }) || (vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors), errors = vErrors.length);
      } else {
        let err56 = { instancePath: instancePath + "/actions", schemaPath: "#/properties/actions/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
      }
    }
    if (data.sales !== void 0 && (validate139(data.sales, { instancePath: instancePath + "/sales", parentData: data, parentDataProperty: "sales", rootData }) || (vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors), errors = vErrors.length)), data.support !== void 0 && (validate141(data.support, { instancePath: instancePath + "/support", parentData: data, parentDataProperty: "support", rootData }) || (vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors), errors = vErrors.length)), data.signs !== void 0) {
      let data53 = data.signs;
      if (data53 && typeof data53 == "object" && !Array.isArray(data53))
        for (let key8 in data53)
          validate143(data53[key8], { instancePath: instancePath + "/signs/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data53, parentDataProperty: key8, rootData }) || (vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors), errors = vErrors.length);
      else {
        let err57 = { instancePath: instancePath + "/signs", schemaPath: "#/properties/signs/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
      }
    }
    if (data.opportunities !== void 0) {
      let data55 = data.opportunities;
      if (Array.isArray(data55)) {
        let len1 = data55.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate145(data55[i1], { instancePath: instancePath + "/opportunities/" + i1, parentData: data55, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors), errors = vErrors.length);
      } else {
        let err58 = { instancePath: instancePath + "/opportunities", schemaPath: "#/properties/opportunities/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
      }
    }
    if (data.pricing !== void 0) {
      let data57 = data.pricing;
      if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
        for (let key9 in data57) {
          let _errs116 = errors;
          if (typeof key9 == "string") {
            if (!pattern1.test(key9)) {
              let err59 = { instancePath: instancePath + "/pricing", schemaPath: "common.schema.json#/definitions/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$" }, propertyName: key9 };
              vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
            }
          } else {
            let err60 = { instancePath: instancePath + "/pricing", schemaPath: "common.schema.json#/definitions/id/type", keyword: "type", params: { type: "string" }, propertyName: key9 };
            vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
          }
          var valid35 = _errs116 === errors;
          if (!valid35) {
            let err61 = { instancePath: instancePath + "/pricing", schemaPath: "#/properties/pricing/propertyNames", keyword: "propertyNames", params: { propertyName: key9 } };
            vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
          }
        }
        for (let key10 in data57)
          validate147(data57[key10], { instancePath: instancePath + "/pricing/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data57, parentDataProperty: key10, rootData }) || (vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors), errors = vErrors.length);
      } else {
        let err62 = { instancePath: instancePath + "/pricing", schemaPath: "#/properties/pricing/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
      }
    }
    if (data.money !== void 0 && (validate149(data.money, { instancePath: instancePath + "/money", parentData: data, parentDataProperty: "money", rootData }) || (vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors), errors = vErrors.length)), data.investment !== void 0) {
      let data60 = data.investment;
      if (data60 && typeof data60 == "object" && !Array.isArray(data60))
        for (let key11 in data60)
          validate151(data60[key11], { instancePath: instancePath + "/investment/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data60, parentDataProperty: key11, rootData }) || (vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors), errors = vErrors.length);
      else {
        let err63 = { instancePath: instancePath + "/investment", schemaPath: "#/properties/investment/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
      }
    }
    if (data.sla !== void 0 && (validate153(data.sla, { instancePath: instancePath + "/sla", parentData: data, parentDataProperty: "sla", rootData }) || (vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors), errors = vErrors.length)), data.commitments !== void 0 && (validate155(data.commitments, { instancePath: instancePath + "/commitments", parentData: data, parentDataProperty: "commitments", rootData }) || (vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors), errors = vErrors.length)), data.reports !== void 0 && (validate157(data.reports, { instancePath: instancePath + "/reports", parentData: data, parentDataProperty: "reports", rootData }) || (vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors), errors = vErrors.length)), data.surprises !== void 0) {
      let data65 = data.surprises;
      if (Array.isArray(data65)) {
        let len2 = data65.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate159(data65[i2], { instancePath: instancePath + "/surprises/" + i2, parentData: data65, parentDataProperty: i2, rootData }) || (vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors), errors = vErrors.length);
      } else {
        let err64 = { instancePath: instancePath + "/surprises", schemaPath: "#/properties/surprises/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
      }
    }
    if (data.improvements !== void 0) {
      let data67 = data.improvements;
      if (!(typeof data67 == "number" && !(data67 % 1) && !isNaN(data67) && isFinite(data67))) {
        let err65 = { instancePath: instancePath + "/improvements", schemaPath: "common.schema.json#/definitions/count/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
      }
      if (typeof data67 == "number" && isFinite(data67) && (data67 < 0 || isNaN(data67))) {
        let err66 = { instancePath: instancePath + "/improvements", schemaPath: "common.schema.json#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
      }
    }
    if (data.partner !== void 0 && (validate161(data.partner, { instancePath: instancePath + "/partner", parentData: data, parentDataProperty: "partner", rootData }) || (vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors), errors = vErrors.length)), data.benefits !== void 0) {
      let data69 = data.benefits;
      if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
        for (let key12 in data69) {
          let _errs138 = errors;
          if (typeof key12 == "string") {
            if (!pattern1.test(key12)) {
              let err67 = { instancePath: instancePath + "/benefits", schemaPath: "common.schema.json#/definitions/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$" }, propertyName: key12 };
              vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
            }
          } else {
            let err68 = { instancePath: instancePath + "/benefits", schemaPath: "common.schema.json#/definitions/id/type", keyword: "type", params: { type: "string" }, propertyName: key12 };
            vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
          }
          var valid42 = _errs138 === errors;
          if (!valid42) {
            let err69 = { instancePath: instancePath + "/benefits", schemaPath: "#/properties/benefits/propertyNames", keyword: "propertyNames", params: { propertyName: key12 } };
            vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
          }
        }
        for (let key13 in data69)
          validate163(data69[key13], { instancePath: instancePath + "/benefits/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data69, parentDataProperty: key13, rootData }) || (vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors), errors = vErrors.length);
      } else {
        let err70 = { instancePath: instancePath + "/benefits", schemaPath: "#/properties/benefits/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
      }
    }
    if (data.economics !== void 0 && (validate165(data.economics, { instancePath: instancePath + "/economics", parentData: data, parentDataProperty: "economics", rootData }) || (vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors), errors = vErrors.length)), data.context !== void 0) {
      let data72 = data.context;
      if (Array.isArray(data72)) {
        let len3 = data72.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data73 = data72[i3];
          if (!(data73 === "economy" || data73 === "market" || data73 === "technology" || data73 === "regulation" || data73 === "merger" || data73 === "strategy")) {
            let err71 = { instancePath: instancePath + "/context/" + i3, schemaPath: "#/properties/context/items/enum", keyword: "enum", params: { allowedValues: schema101.properties.context.items.enum } };
            vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
          }
        }
        let i4 = data72.length, j0;
        if (i4 > 1) {
          outer0: for (; i4--; )
            for (j0 = i4; j0--; )
              if (func0(data72[i4], data72[j0])) {
                let err72 = { instancePath: instancePath + "/context", schemaPath: "#/properties/context/uniqueItems", keyword: "uniqueItems", params: { i: i4, j: j0 } };
                vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
                break outer0;
              }
        }
      } else {
        let err73 = { instancePath: instancePath + "/context", schemaPath: "#/properties/context/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
      }
    }
    if (data.reusedAssets !== void 0) {
      let data74 = data.reusedAssets;
      if (Array.isArray(data74)) {
        let len4 = data74.length;
        for (let i5 = 0; i5 < len4; i5++)
          if (typeof data74[i5] != "string") {
            let err74 = { instancePath: instancePath + "/reusedAssets/" + i5, schemaPath: "#/properties/reusedAssets/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
          }
      } else {
        let err75 = { instancePath: instancePath + "/reusedAssets", schemaPath: "#/properties/reusedAssets/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
      }
    }
    if (data.sponsors !== void 0) {
      let data76 = data.sponsors;
      if (data76 && typeof data76 == "object" && !Array.isArray(data76))
        for (let key14 in data76)
          validate167(data76[key14], { instancePath: instancePath + "/sponsors/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data76, parentDataProperty: key14, rootData }) || (vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors), errors = vErrors.length);
      else {
        let err76 = { instancePath: instancePath + "/sponsors", schemaPath: "#/properties/sponsors/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
      }
    }
    if (data.engagement !== void 0) {
      let data78 = data.engagement;
      if (data78 && typeof data78 == "object" && !Array.isArray(data78))
        for (let key15 in data78) {
          let data79 = data78[key15];
          if (!(typeof data79 == "number" && !(data79 % 1) && !isNaN(data79) && isFinite(data79))) {
            let err77 = { instancePath: instancePath + "/engagement/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/engagement/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
          }
          if (typeof data79 == "number" && isFinite(data79)) {
            if (data79 > 5 || isNaN(data79)) {
              let err78 = { instancePath: instancePath + "/engagement/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/engagement/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 } };
              vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
            }
            if (data79 < 1 || isNaN(data79)) {
              let err79 = { instancePath: instancePath + "/engagement/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/engagement/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
            }
          }
        }
      else {
        let err80 = { instancePath: instancePath + "/engagement", schemaPath: "#/properties/engagement/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
      }
    }
    if (data.decision !== void 0) {
      let data80 = data.decision;
      if (!(data80 === "continue" || data80 === "recover" || data80 === "renegotiate" || data80 === "exit")) {
        let err81 = { instancePath: instancePath + "/decision", schemaPath: "#/properties/decision/enum", keyword: "enum", params: { allowedValues: schema101.properties.decision.enum } };
        vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
      }
    }
    if (data.decisionOn !== void 0) {
      let data81 = data.decisionOn;
      if (typeof data81 == "string") {
        if (!pattern4.test(data81)) {
          let err82 = { instancePath: instancePath + "/decisionOn", schemaPath: "common.schema.json#/definitions/date/pattern", keyword: "pattern", params: { pattern: "^(?:[12]\\d{3}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:[12]\\d(?:0[48]|[2468][048]|[13579][26])|(?:1[26]|2[048])00)-02-29)$" } };
          vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
        }
      } else {
        let err83 = { instancePath: instancePath + "/decisionOn", schemaPath: "common.schema.json#/definitions/date/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
      }
    }
  } else {
    let err84 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
  }
  return validate72.errors = vErrors, errors === 0;
}
var validateVetting = validate169, schema264 = { $schema: "http://json-schema.org/draft-07/schema#", $id: "vetting.schema.json", type: "object", required: ["kind", "partnership", "name", "date", "decision"], properties: { kind: { const: "vetting" }, partnership: { $ref: "common.schema.json#/definitions/id" }, name: { $ref: "common.schema.json#/definitions/text" }, date: { $ref: "common.schema.json#/definitions/date" }, assessors: { type: "array", items: { $ref: "common.schema.json#/definitions/text" } }, need: { $ref: "#/definitions/need" }, fills: { type: "array", items: { $ref: "#/definitions/gap" } }, technicalFit: { $ref: "#/definitions/yesNoUnknown" }, answers: { $ref: "#/definitions/answers" }, drivers: { $ref: "common.schema.json#/definitions/agreement/properties/drivers" }, involvement: { $ref: "common.schema.json#/definitions/agreement/properties/involvement" }, responsibilities: { $ref: "common.schema.json#/definitions/agreement/properties/responsibilities" }, scenario: { $ref: "#/definitions/scenario" }, checks: { $ref: "#/definitions/checks" }, decision: { enum: ["accept", "accept-with-conditions", "reject", "undecided"] }, conditions: { type: "array", items: { type: "string" } } }, patternProperties: { "^x-": {} }, additionalProperties: !1, definitions: { yesNoUnknown: { enum: ["yes", "no", "unknown"] }, successAnswer: { type: "object", required: ["rating"], properties: { rating: { enum: [1, 2, 3, 4, 5, "unknown"] }, evidence: { type: "string" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, understandingAnswer: { type: "object", required: ["rating"], properties: { rating: { enum: [1, 2, 3, 4, 5, "unknown"] }, evidence: { type: "string" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, teamAnswer: { type: "object", required: ["rating"], properties: { rating: { enum: [1, 2, 3, 4, 5, "unknown"] }, evidence: { type: "string" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, checks: { type: "object", properties: { leadersDefineSuccess: { $ref: "#/definitions/yesNoUnknown" }, canReportKpis: { $ref: "#/definitions/yesNoUnknown" }, financiallySound: { $ref: "#/definitions/yesNoUnknown" }, wontTakeOurBusiness: { $ref: "#/definitions/yesNoUnknown" }, expertAccess: { $ref: "#/definitions/yesNoUnknown" }, sharesPricing: { $ref: "#/definitions/yesNoUnknown" }, qualityStandardAgreed: { $ref: "#/definitions/yesNoUnknown" }, acceptsAccountability: { $ref: "#/definitions/yesNoUnknown" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, answers: { type: "object", properties: { success: { $ref: "#/definitions/successAnswer" }, understanding: { $ref: "#/definitions/understandingAnswer" }, sameTeam: { $ref: "#/definitions/teamAnswer" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, need: { type: "object", properties: { support: { type: "string" }, expertise: { type: "string" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, gap: { type: "object", required: ["discipline", "region"], properties: { discipline: { $ref: "common.schema.json#/definitions/text" }, region: { $ref: "common.schema.json#/definitions/text" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, scenario: { type: "object", properties: { question: { type: "string" }, answer: { type: "string" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 } } }, schema273 = { enum: ["yes", "no", "unknown"] };
function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "support" || key0 === "expertise" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.support !== void 0 && typeof data.support != "string") {
      let err1 = { instancePath: instancePath + "/support", schemaPath: "#/properties/support/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.expertise !== void 0 && typeof data.expertise != "string") {
      let err2 = { instancePath: instancePath + "/expertise", schemaPath: "#/properties/expertise/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate170.errors = vErrors, errors === 0;
}
function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.discipline === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "discipline" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.region === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "region" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "discipline" || key0 === "region" || pattern0.test(key0))) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.discipline !== void 0) {
      let data0 = data.discipline;
      if (typeof data0 == "string") {
        if (!pattern2.test(data0)) {
          let err3 = { instancePath: instancePath + "/discipline", schemaPath: "common.schema.json#/definitions/text/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/discipline", schemaPath: "common.schema.json#/definitions/text/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.region !== void 0) {
      let data1 = data.region;
      if (typeof data1 == "string") {
        if (!pattern2.test(data1)) {
          let err5 = { instancePath: instancePath + "/region", schemaPath: "common.schema.json#/definitions/text/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/region", schemaPath: "common.schema.json#/definitions/text/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate172.errors = vErrors, errors === 0;
}
var schema275 = { type: "object", required: ["rating"], properties: { rating: { enum: [1, 2, 3, 4, 5, "unknown"] }, evidence: { type: "string" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
function validate175(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rating === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rating" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "rating" || key0 === "evidence" || pattern0.test(key0))) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.rating !== void 0) {
      let data0 = data.rating;
      if (!(data0 === 1 || data0 === 2 || data0 === 3 || data0 === 4 || data0 === 5 || data0 === "unknown")) {
        let err2 = { instancePath: instancePath + "/rating", schemaPath: "#/properties/rating/enum", keyword: "enum", params: { allowedValues: schema275.properties.rating.enum } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.evidence !== void 0 && typeof data.evidence != "string") {
      let err3 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate175.errors = vErrors, errors === 0;
}
var schema276 = { type: "object", required: ["rating"], properties: { rating: { enum: [1, 2, 3, 4, 5, "unknown"] }, evidence: { type: "string" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rating === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rating" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "rating" || key0 === "evidence" || pattern0.test(key0))) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.rating !== void 0) {
      let data0 = data.rating;
      if (!(data0 === 1 || data0 === 2 || data0 === 3 || data0 === 4 || data0 === 5 || data0 === "unknown")) {
        let err2 = { instancePath: instancePath + "/rating", schemaPath: "#/properties/rating/enum", keyword: "enum", params: { allowedValues: schema276.properties.rating.enum } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.evidence !== void 0 && typeof data.evidence != "string") {
      let err3 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate177.errors = vErrors, errors === 0;
}
var schema277 = { type: "object", required: ["rating"], properties: { rating: { enum: [1, 2, 3, 4, 5, "unknown"] }, evidence: { type: "string" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rating === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rating" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "rating" || key0 === "evidence" || pattern0.test(key0))) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.rating !== void 0) {
      let data0 = data.rating;
      if (!(data0 === 1 || data0 === 2 || data0 === 3 || data0 === 4 || data0 === 5 || data0 === "unknown")) {
        let err2 = { instancePath: instancePath + "/rating", schemaPath: "#/properties/rating/enum", keyword: "enum", params: { allowedValues: schema277.properties.rating.enum } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.evidence !== void 0 && typeof data.evidence != "string") {
      let err3 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate179.errors = vErrors, errors === 0;
}
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "success" || key0 === "understanding" || key0 === "sameTeam" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.success !== void 0 && (validate175(data.success, { instancePath: instancePath + "/success", parentData: data, parentDataProperty: "success", rootData }) || (vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors), errors = vErrors.length)), data.understanding !== void 0 && (validate177(data.understanding, { instancePath: instancePath + "/understanding", parentData: data, parentDataProperty: "understanding", rootData }) || (vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors), errors = vErrors.length)), data.sameTeam !== void 0 && (validate179(data.sameTeam, { instancePath: instancePath + "/sameTeam", parentData: data, parentDataProperty: "sameTeam", rootData }) || (vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate174.errors = vErrors, errors === 0;
}
function validate182(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate51(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length);
  } else {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate182.errors = vErrors, errors === 0;
}
function validate185(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate27(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length);
  } else {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate185.errors = vErrors, errors === 0;
}
function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "question" || key0 === "answer" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.question !== void 0 && typeof data.question != "string") {
      let err1 = { instancePath: instancePath + "/question", schemaPath: "#/properties/question/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.answer !== void 0 && typeof data.answer != "string") {
      let err2 = { instancePath: instancePath + "/answer", schemaPath: "#/properties/answer/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate188.errors = vErrors, errors === 0;
}
function validate190(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "leadersDefineSuccess" || key0 === "canReportKpis" || key0 === "financiallySound" || key0 === "wontTakeOurBusiness" || key0 === "expertAccess" || key0 === "sharesPricing" || key0 === "qualityStandardAgreed" || key0 === "acceptsAccountability" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.leadersDefineSuccess !== void 0) {
      let data0 = data.leadersDefineSuccess;
      if (!(data0 === "yes" || data0 === "no" || data0 === "unknown")) {
        let err1 = { instancePath: instancePath + "/leadersDefineSuccess", schemaPath: "#/definitions/yesNoUnknown/enum", keyword: "enum", params: { allowedValues: schema273.enum } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.canReportKpis !== void 0) {
      let data1 = data.canReportKpis;
      if (!(data1 === "yes" || data1 === "no" || data1 === "unknown")) {
        let err2 = { instancePath: instancePath + "/canReportKpis", schemaPath: "#/definitions/yesNoUnknown/enum", keyword: "enum", params: { allowedValues: schema273.enum } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.financiallySound !== void 0) {
      let data2 = data.financiallySound;
      if (!(data2 === "yes" || data2 === "no" || data2 === "unknown")) {
        let err3 = { instancePath: instancePath + "/financiallySound", schemaPath: "#/definitions/yesNoUnknown/enum", keyword: "enum", params: { allowedValues: schema273.enum } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.wontTakeOurBusiness !== void 0) {
      let data3 = data.wontTakeOurBusiness;
      if (!(data3 === "yes" || data3 === "no" || data3 === "unknown")) {
        let err4 = { instancePath: instancePath + "/wontTakeOurBusiness", schemaPath: "#/definitions/yesNoUnknown/enum", keyword: "enum", params: { allowedValues: schema273.enum } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.expertAccess !== void 0) {
      let data4 = data.expertAccess;
      if (!(data4 === "yes" || data4 === "no" || data4 === "unknown")) {
        let err5 = { instancePath: instancePath + "/expertAccess", schemaPath: "#/definitions/yesNoUnknown/enum", keyword: "enum", params: { allowedValues: schema273.enum } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.sharesPricing !== void 0) {
      let data5 = data.sharesPricing;
      if (!(data5 === "yes" || data5 === "no" || data5 === "unknown")) {
        let err6 = { instancePath: instancePath + "/sharesPricing", schemaPath: "#/definitions/yesNoUnknown/enum", keyword: "enum", params: { allowedValues: schema273.enum } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.qualityStandardAgreed !== void 0) {
      let data6 = data.qualityStandardAgreed;
      if (!(data6 === "yes" || data6 === "no" || data6 === "unknown")) {
        let err7 = { instancePath: instancePath + "/qualityStandardAgreed", schemaPath: "#/definitions/yesNoUnknown/enum", keyword: "enum", params: { allowedValues: schema273.enum } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.acceptsAccountability !== void 0) {
      let data7 = data.acceptsAccountability;
      if (!(data7 === "yes" || data7 === "no" || data7 === "unknown")) {
        let err8 = { instancePath: instancePath + "/acceptsAccountability", schemaPath: "#/definitions/yesNoUnknown/enum", keyword: "enum", params: { allowedValues: schema273.enum } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate190.errors = vErrors, errors === 0;
}
function validate169(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.partnership === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "partnership" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.name === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.date === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.decision === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decision" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!(func2.call(schema264.properties, key0) || pattern0.test(key0))) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.kind !== void 0 && data.kind !== "vetting") {
      let err6 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "vetting" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.partnership !== void 0) {
      let data1 = data.partnership;
      if (typeof data1 == "string") {
        if (!pattern1.test(data1)) {
          let err7 = { instancePath: instancePath + "/partnership", schemaPath: "common.schema.json#/definitions/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/partnership", schemaPath: "common.schema.json#/definitions/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.name !== void 0) {
      let data2 = data.name;
      if (typeof data2 == "string") {
        if (!pattern2.test(data2)) {
          let err9 = { instancePath: instancePath + "/name", schemaPath: "common.schema.json#/definitions/text/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/name", schemaPath: "common.schema.json#/definitions/text/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.date !== void 0) {
      let data3 = data.date;
      if (typeof data3 == "string") {
        if (!pattern4.test(data3)) {
          let err11 = { instancePath: instancePath + "/date", schemaPath: "common.schema.json#/definitions/date/pattern", keyword: "pattern", params: { pattern: "^(?:[12]\\d{3}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:[12]\\d(?:0[48]|[2468][048]|[13579][26])|(?:1[26]|2[048])00)-02-29)$" } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/date", schemaPath: "common.schema.json#/definitions/date/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.assessors !== void 0) {
      let data4 = data.assessors;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (typeof data5 == "string") {
            if (!pattern2.test(data5)) {
              let err13 = { instancePath: instancePath + "/assessors/" + i0, schemaPath: "common.schema.json#/definitions/text/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
          } else {
            let err14 = { instancePath: instancePath + "/assessors/" + i0, schemaPath: "common.schema.json#/definitions/text/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
      } else {
        let err15 = { instancePath: instancePath + "/assessors", schemaPath: "#/properties/assessors/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.need !== void 0 && (validate170(data.need, { instancePath: instancePath + "/need", parentData: data, parentDataProperty: "need", rootData }) || (vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors), errors = vErrors.length)), data.fills !== void 0) {
      let data7 = data.fills;
      if (Array.isArray(data7)) {
        let len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate172(data7[i1], { instancePath: instancePath + "/fills/" + i1, parentData: data7, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors), errors = vErrors.length);
      } else {
        let err16 = { instancePath: instancePath + "/fills", schemaPath: "#/properties/fills/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.technicalFit !== void 0) {
      let data9 = data.technicalFit;
      if (!(data9 === "yes" || data9 === "no" || data9 === "unknown")) {
        let err17 = { instancePath: instancePath + "/technicalFit", schemaPath: "#/definitions/yesNoUnknown/enum", keyword: "enum", params: { allowedValues: schema273.enum } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.answers !== void 0 && (validate174(data.answers, { instancePath: instancePath + "/answers", parentData: data, parentDataProperty: "answers", rootData }) || (vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors), errors = vErrors.length)), data.drivers !== void 0 && (validate182(data.drivers, { instancePath: instancePath + "/drivers", parentData: data, parentDataProperty: "drivers", rootData }) || (vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors), errors = vErrors.length)), data.involvement !== void 0) {
      let data12 = data.involvement;
      if (!(data12 === "deep" || data12 === "expert-advice" || data12 === "hands-off")) {
        let err18 = { instancePath: instancePath + "/involvement", schemaPath: "common.schema.json#/definitions/agreement/properties/involvement/enum", keyword: "enum", params: { allowedValues: schema73.enum } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.responsibilities !== void 0 && (validate185(data.responsibilities, { instancePath: instancePath + "/responsibilities", parentData: data, parentDataProperty: "responsibilities", rootData }) || (vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors), errors = vErrors.length)), data.scenario !== void 0 && (validate188(data.scenario, { instancePath: instancePath + "/scenario", parentData: data, parentDataProperty: "scenario", rootData }) || (vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors), errors = vErrors.length)), data.checks !== void 0 && (validate190(data.checks, { instancePath: instancePath + "/checks", parentData: data, parentDataProperty: "checks", rootData }) || (vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors), errors = vErrors.length)), data.decision !== void 0) {
      let data16 = data.decision;
      if (!(data16 === "accept" || data16 === "accept-with-conditions" || data16 === "reject" || data16 === "undecided")) {
        let err19 = { instancePath: instancePath + "/decision", schemaPath: "#/properties/decision/enum", keyword: "enum", params: { allowedValues: schema264.properties.decision.enum } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.conditions !== void 0) {
      let data17 = data.conditions;
      if (Array.isArray(data17)) {
        let len2 = data17.length;
        for (let i2 = 0; i2 < len2; i2++)
          if (typeof data17[i2] != "string") {
            let err20 = { instancePath: instancePath + "/conditions/" + i2, schemaPath: "#/properties/conditions/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
      } else {
        let err21 = { instancePath: instancePath + "/conditions", schemaPath: "#/properties/conditions/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
  } else {
    let err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
  }
  return validate169.errors = vErrors, errors === 0;
}
var validateRecovery = validate192, schema291 = { $schema: "http://json-schema.org/draft-07/schema#", $id: "recovery.schema.json", type: "object", required: ["kind", "partnership", "opened", "outcome"], properties: { kind: { const: "recovery" }, partnership: { $ref: "common.schema.json#/definitions/id" }, opened: { $ref: "common.schema.json#/definitions/date" }, closed: { $ref: "common.schema.json#/definitions/date" }, because: { type: "array", items: { $ref: "common.schema.json#/definitions/ruleId" } }, owners: { $ref: "#/definitions/recoveryOwners" }, targetLevel: { enum: ["healthy", "watch", "at-risk"] }, decideBy: { $ref: "common.schema.json#/definitions/date" }, actions: { type: "object", propertyNames: { $ref: "common.schema.json#/definitions/id" }, additionalProperties: { $ref: "#/definitions/recoveryAction" } }, exitIf: { type: "array", items: { type: "string" } }, outcome: { enum: ["open", "recovered", "renegotiated", "exited"] } }, patternProperties: { "^x-": {} }, additionalProperties: !1, definitions: { recoveryOwners: { type: "object", properties: { us: { $ref: "common.schema.json#/definitions/text" }, them: { $ref: "common.schema.json#/definitions/text" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, recoveryAction: { type: "object", required: ["what", "status", "due", "owner"], properties: { for: { $ref: "common.schema.json#/definitions/action/properties/for" }, what: { $ref: "common.schema.json#/definitions/action/properties/what" }, owner: { $ref: "common.schema.json#/definitions/action/properties/owner" }, due: { $ref: "common.schema.json#/definitions/action/properties/due" }, doneWhen: { type: "string" }, status: { $ref: "common.schema.json#/definitions/action/properties/status" }, done: { $ref: "common.schema.json#/definitions/action/properties/done" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 } } };
function validate193(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "us" || key0 === "them" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.us !== void 0) {
      let data0 = data.us;
      if (typeof data0 == "string") {
        if (!pattern2.test(data0)) {
          let err1 = { instancePath: instancePath + "/us", schemaPath: "common.schema.json#/definitions/text/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/us", schemaPath: "common.schema.json#/definitions/text/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.them !== void 0) {
      let data1 = data.them;
      if (typeof data1 == "string") {
        if (!pattern2.test(data1)) {
          let err3 = { instancePath: instancePath + "/them", schemaPath: "common.schema.json#/definitions/text/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/them", schemaPath: "common.schema.json#/definitions/text/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate193.errors = vErrors, errors === 0;
}
function validate195(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.what === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "what" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.status === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.due === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "due" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.owner === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owner" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "for" || key0 === "what" || key0 === "owner" || key0 === "due" || key0 === "doneWhen" || key0 === "status" || key0 === "done" || pattern0.test(key0))) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.for !== void 0 && typeof data.for != "string") {
      let err5 = { instancePath: instancePath + "/for", schemaPath: "common.schema.json#/definitions/action/properties/for/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.what !== void 0) {
      let data1 = data.what;
      if (typeof data1 == "string") {
        if (!pattern2.test(data1)) {
          let err6 = { instancePath: instancePath + "/what", schemaPath: "common.schema.json#/definitions/action/properties/what/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/what", schemaPath: "common.schema.json#/definitions/action/properties/what/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.owner !== void 0) {
      let data2 = data.owner;
      if (typeof data2 == "string") {
        if (!pattern2.test(data2)) {
          let err8 = { instancePath: instancePath + "/owner", schemaPath: "common.schema.json#/definitions/action/properties/owner/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/owner", schemaPath: "common.schema.json#/definitions/action/properties/owner/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.due !== void 0) {
      let data3 = data.due;
      if (typeof data3 == "string") {
        if (!pattern4.test(data3)) {
          let err10 = { instancePath: instancePath + "/due", schemaPath: "common.schema.json#/definitions/action/properties/due/pattern", keyword: "pattern", params: { pattern: "^(?:[12]\\d{3}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:[12]\\d(?:0[48]|[2468][048]|[13579][26])|(?:1[26]|2[048])00)-02-29)$" } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/due", schemaPath: "common.schema.json#/definitions/action/properties/due/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.doneWhen !== void 0 && typeof data.doneWhen != "string") {
      let err12 = { instancePath: instancePath + "/doneWhen", schemaPath: "#/properties/doneWhen/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.status !== void 0) {
      let data5 = data.status;
      if (!(data5 === "open" || data5 === "done" || data5 === "dropped")) {
        let err13 = { instancePath: instancePath + "/status", schemaPath: "common.schema.json#/definitions/action/properties/status/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.done !== void 0) {
      let data6 = data.done;
      if (typeof data6 == "string") {
        if (!pattern4.test(data6)) {
          let err14 = { instancePath: instancePath + "/done", schemaPath: "common.schema.json#/definitions/action/properties/done/pattern", keyword: "pattern", params: { pattern: "^(?:[12]\\d{3}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:[12]\\d(?:0[48]|[2468][048]|[13579][26])|(?:1[26]|2[048])00)-02-29)$" } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/done", schemaPath: "common.schema.json#/definitions/action/properties/done/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
  } else {
    let err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate195.errors = vErrors, errors === 0;
}
function validate192(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.partnership === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "partnership" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.opened === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "opened" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.outcome === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outcome" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(func2.call(schema291.properties, key0) || pattern0.test(key0))) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.kind !== void 0 && data.kind !== "recovery") {
      let err5 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "recovery" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.partnership !== void 0) {
      let data1 = data.partnership;
      if (typeof data1 == "string") {
        if (!pattern1.test(data1)) {
          let err6 = { instancePath: instancePath + "/partnership", schemaPath: "common.schema.json#/definitions/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/partnership", schemaPath: "common.schema.json#/definitions/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.opened !== void 0) {
      let data2 = data.opened;
      if (typeof data2 == "string") {
        if (!pattern4.test(data2)) {
          let err8 = { instancePath: instancePath + "/opened", schemaPath: "common.schema.json#/definitions/date/pattern", keyword: "pattern", params: { pattern: "^(?:[12]\\d{3}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:[12]\\d(?:0[48]|[2468][048]|[13579][26])|(?:1[26]|2[048])00)-02-29)$" } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/opened", schemaPath: "common.schema.json#/definitions/date/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.closed !== void 0) {
      let data3 = data.closed;
      if (typeof data3 == "string") {
        if (!pattern4.test(data3)) {
          let err10 = { instancePath: instancePath + "/closed", schemaPath: "common.schema.json#/definitions/date/pattern", keyword: "pattern", params: { pattern: "^(?:[12]\\d{3}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:[12]\\d(?:0[48]|[2468][048]|[13579][26])|(?:1[26]|2[048])00)-02-29)$" } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/closed", schemaPath: "common.schema.json#/definitions/date/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.because !== void 0) {
      let data4 = data.because;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data4[i0] != "string") {
            let err12 = { instancePath: instancePath + "/because/" + i0, schemaPath: "common.schema.json#/definitions/ruleId/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
      } else {
        let err13 = { instancePath: instancePath + "/because", schemaPath: "#/properties/because/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.owners !== void 0 && (validate193(data.owners, { instancePath: instancePath + "/owners", parentData: data, parentDataProperty: "owners", rootData }) || (vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors), errors = vErrors.length)), data.targetLevel !== void 0) {
      let data7 = data.targetLevel;
      if (!(data7 === "healthy" || data7 === "watch" || data7 === "at-risk")) {
        let err14 = { instancePath: instancePath + "/targetLevel", schemaPath: "#/properties/targetLevel/enum", keyword: "enum", params: { allowedValues: schema291.properties.targetLevel.enum } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.decideBy !== void 0) {
      let data8 = data.decideBy;
      if (typeof data8 == "string") {
        if (!pattern4.test(data8)) {
          let err15 = { instancePath: instancePath + "/decideBy", schemaPath: "common.schema.json#/definitions/date/pattern", keyword: "pattern", params: { pattern: "^(?:[12]\\d{3}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:[12]\\d(?:0[48]|[2468][048]|[13579][26])|(?:1[26]|2[048])00)-02-29)$" } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        let err16 = { instancePath: instancePath + "/decideBy", schemaPath: "common.schema.json#/definitions/date/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.actions !== void 0) {
      let data9 = data.actions;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (let key1 in data9) {
          let _errs24 = errors;
          if (typeof key1 == "string") {
            if (!pattern1.test(key1)) {
              let err17 = { instancePath: instancePath + "/actions", schemaPath: "common.schema.json#/definitions/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$" }, propertyName: key1 };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
          } else {
            let err18 = { instancePath: instancePath + "/actions", schemaPath: "common.schema.json#/definitions/id/type", keyword: "type", params: { type: "string" }, propertyName: key1 };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
          var valid8 = _errs24 === errors;
          if (!valid8) {
            let err19 = { instancePath: instancePath + "/actions", schemaPath: "#/properties/actions/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
        for (let key2 in data9)
          validate195(data9[key2], { instancePath: instancePath + "/actions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data9, parentDataProperty: key2, rootData }) || (vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors), errors = vErrors.length);
      } else {
        let err20 = { instancePath: instancePath + "/actions", schemaPath: "#/properties/actions/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.exitIf !== void 0) {
      let data11 = data.exitIf;
      if (Array.isArray(data11)) {
        let len1 = data11.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data11[i1] != "string") {
            let err21 = { instancePath: instancePath + "/exitIf/" + i1, schemaPath: "#/properties/exitIf/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
      } else {
        let err22 = { instancePath: instancePath + "/exitIf", schemaPath: "#/properties/exitIf/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.outcome !== void 0) {
      let data13 = data.outcome;
      if (!(data13 === "open" || data13 === "recovered" || data13 === "renegotiated" || data13 === "exited")) {
        let err23 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema291.properties.outcome.enum } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
  } else {
    let err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
  }
  return validate192.errors = vErrors, errors === 0;
}
var validateConfiguration = validate197, schema308 = { $schema: "http://json-schema.org/draft-07/schema#", $id: "config.schema.json", type: "object", required: [], properties: { rules: { const: 1 }, include: { type: "array", items: { $ref: "common.schema.json#/definitions/text" } }, exclude: { type: "array", items: { $ref: "common.schema.json#/definitions/text" } }, severity: { type: "object", additionalProperties: { $ref: "#/definitions/ruleSeverity" } }, thresholds: { type: "object", additionalProperties: { type: "object", additionalProperties: { type: "number", minimum: 0, maximum: 1e6 } } }, coverage: { $ref: "#/definitions/coveragePlan" }, cadence: { $ref: "#/definitions/cadence" }, limits: { $ref: "#/definitions/limits" }, asOf: { $ref: "common.schema.json#/definitions/date" } }, patternProperties: { "^x-": {} }, additionalProperties: !1, definitions: { coverageNeed: { type: "object", required: ["discipline", "region", "by"], properties: { discipline: { $ref: "common.schema.json#/definitions/text" }, region: { $ref: "common.schema.json#/definitions/text" }, by: { enum: ["self", "partner"] } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, coveragePlan: { type: "object", properties: { needs: { type: "array", items: { $ref: "#/definitions/coverageNeed" } } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, limits: { type: "object", properties: { documentLength: { type: "integer", minimum: 1e4, maximum: 4194304 } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, ruleSeverity: { enum: ["off", "low", "medium", "high", "critical"] }, cadence: { type: "object", properties: { strategic: { $ref: "common.schema.json#/definitions/duration" }, tactical: { $ref: "common.schema.json#/definitions/duration" }, operational: { $ref: "common.schema.json#/definitions/duration" }, commodity: { $ref: "common.schema.json#/definitions/duration" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 } } }, schema311 = { enum: ["off", "low", "medium", "high", "critical"] };
var schema313 = { type: "object", required: ["discipline", "region", "by"], properties: { discipline: { $ref: "common.schema.json#/definitions/text" }, region: { $ref: "common.schema.json#/definitions/text" }, by: { enum: ["self", "partner"] } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
function validate199(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.discipline === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "discipline" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.region === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "region" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.by === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "discipline" || key0 === "region" || key0 === "by" || pattern0.test(key0))) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.discipline !== void 0) {
      let data0 = data.discipline;
      if (typeof data0 == "string") {
        if (!pattern2.test(data0)) {
          let err4 = { instancePath: instancePath + "/discipline", schemaPath: "common.schema.json#/definitions/text/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/discipline", schemaPath: "common.schema.json#/definitions/text/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.region !== void 0) {
      let data1 = data.region;
      if (typeof data1 == "string") {
        if (!pattern2.test(data1)) {
          let err6 = { instancePath: instancePath + "/region", schemaPath: "common.schema.json#/definitions/text/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/region", schemaPath: "common.schema.json#/definitions/text/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.by !== void 0) {
      let data2 = data.by;
      if (!(data2 === "self" || data2 === "partner")) {
        let err8 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/enum", keyword: "enum", params: { allowedValues: schema313.properties.by.enum } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate199.errors = vErrors, errors === 0;
}
function validate198(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "needs" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.needs !== void 0) {
      let data0 = data.needs;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate199(data0[i0], { instancePath: instancePath + "/needs/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors), errors = vErrors.length);
      } else {
        let err1 = { instancePath: instancePath + "/needs", schemaPath: "#/properties/needs/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate198.errors = vErrors, errors === 0;
}
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "strategic" || key0 === "tactical" || key0 === "operational" || key0 === "commodity" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.strategic !== void 0) {
      let data0 = data.strategic;
      if (typeof data0 == "string") {
        if (!pattern18.test(data0)) {
          let err1 = { instancePath: instancePath + "/strategic", schemaPath: "common.schema.json#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^P(?=.*[1-9])(?:\\d{1,2}Y)?(?:\\d{1,3}M)?(?:\\d{1,3}W)?(?:\\d{1,4}D)?$" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/strategic", schemaPath: "common.schema.json#/definitions/duration/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.tactical !== void 0) {
      let data1 = data.tactical;
      if (typeof data1 == "string") {
        if (!pattern18.test(data1)) {
          let err3 = { instancePath: instancePath + "/tactical", schemaPath: "common.schema.json#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^P(?=.*[1-9])(?:\\d{1,2}Y)?(?:\\d{1,3}M)?(?:\\d{1,3}W)?(?:\\d{1,4}D)?$" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/tactical", schemaPath: "common.schema.json#/definitions/duration/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.operational !== void 0) {
      let data2 = data.operational;
      if (typeof data2 == "string") {
        if (!pattern18.test(data2)) {
          let err5 = { instancePath: instancePath + "/operational", schemaPath: "common.schema.json#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^P(?=.*[1-9])(?:\\d{1,2}Y)?(?:\\d{1,3}M)?(?:\\d{1,3}W)?(?:\\d{1,4}D)?$" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/operational", schemaPath: "common.schema.json#/definitions/duration/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.commodity !== void 0) {
      let data3 = data.commodity;
      if (typeof data3 == "string") {
        if (!pattern18.test(data3)) {
          let err7 = { instancePath: instancePath + "/commodity", schemaPath: "common.schema.json#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^P(?=.*[1-9])(?:\\d{1,2}Y)?(?:\\d{1,3}M)?(?:\\d{1,3}W)?(?:\\d{1,4}D)?$" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/commodity", schemaPath: "common.schema.json#/definitions/duration/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate202.errors = vErrors, errors === 0;
}
function validate204(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "documentLength" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.documentLength !== void 0) {
      let data0 = data.documentLength;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err1 = { instancePath: instancePath + "/documentLength", schemaPath: "#/properties/documentLength/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 4194304 || isNaN(data0)) {
          let err2 = { instancePath: instancePath + "/documentLength", schemaPath: "#/properties/documentLength/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4194304 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0 < 1e4 || isNaN(data0)) {
          let err3 = { instancePath: instancePath + "/documentLength", schemaPath: "#/properties/documentLength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1e4 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate204.errors = vErrors, errors === 0;
}
function validate197(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(func2.call(schema308.properties, key0) || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.rules !== void 0 && data.rules !== 1) {
      let err1 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/const", keyword: "const", params: { allowedValue: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.include !== void 0) {
      let data1 = data.include;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 == "string") {
            if (!pattern2.test(data2)) {
              let err2 = { instancePath: instancePath + "/include/" + i0, schemaPath: "common.schema.json#/definitions/text/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          } else {
            let err3 = { instancePath: instancePath + "/include/" + i0, schemaPath: "common.schema.json#/definitions/text/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
      } else {
        let err4 = { instancePath: instancePath + "/include", schemaPath: "#/properties/include/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.exclude !== void 0) {
      let data3 = data.exclude;
      if (Array.isArray(data3)) {
        let len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (typeof data4 == "string") {
            if (!pattern2.test(data4)) {
              let err5 = { instancePath: instancePath + "/exclude/" + i1, schemaPath: "common.schema.json#/definitions/text/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          } else {
            let err6 = { instancePath: instancePath + "/exclude/" + i1, schemaPath: "common.schema.json#/definitions/text/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        let err7 = { instancePath: instancePath + "/exclude", schemaPath: "#/properties/exclude/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.severity !== void 0) {
      let data5 = data.severity;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5))
        for (let key1 in data5) {
          let data6 = data5[key1];
          if (!(data6 === "off" || data6 === "low" || data6 === "medium" || data6 === "high" || data6 === "critical")) {
            let err8 = { instancePath: instancePath + "/severity/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/ruleSeverity/enum", keyword: "enum", params: { allowedValues: schema311.enum } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      else {
        let err9 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.thresholds !== void 0) {
      let data7 = data.thresholds;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7))
        for (let key2 in data7) {
          let data8 = data7[key2];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8))
            for (let key3 in data8) {
              let data9 = data8[key3];
              if (typeof data9 == "number" && isFinite(data9)) {
                if (data9 > 1e6 || isNaN(data9)) {
                  let err10 = { instancePath: instancePath + "/thresholds/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/thresholds/additionalProperties/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                  vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                }
                if (data9 < 0 || isNaN(data9)) {
                  let err11 = { instancePath: instancePath + "/thresholds/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/thresholds/additionalProperties/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                }
              } else {
                let err12 = { instancePath: instancePath + "/thresholds/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/thresholds/additionalProperties/additionalProperties/type", keyword: "type", params: { type: "number" } };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
            }
          else {
            let err13 = { instancePath: instancePath + "/thresholds/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/thresholds/additionalProperties/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      else {
        let err14 = { instancePath: instancePath + "/thresholds", schemaPath: "#/properties/thresholds/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.coverage !== void 0 && (validate198(data.coverage, { instancePath: instancePath + "/coverage", parentData: data, parentDataProperty: "coverage", rootData }) || (vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors), errors = vErrors.length)), data.cadence !== void 0 && (validate202(data.cadence, { instancePath: instancePath + "/cadence", parentData: data, parentDataProperty: "cadence", rootData }) || (vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors), errors = vErrors.length)), data.limits !== void 0 && (validate204(data.limits, { instancePath: instancePath + "/limits", parentData: data, parentDataProperty: "limits", rootData }) || (vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors), errors = vErrors.length)), data.asOf !== void 0) {
      let data13 = data.asOf;
      if (typeof data13 == "string") {
        if (!pattern4.test(data13)) {
          let err15 = { instancePath: instancePath + "/asOf", schemaPath: "common.schema.json#/definitions/date/pattern", keyword: "pattern", params: { pattern: "^(?:[12]\\d{3}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:[12]\\d(?:0[48]|[2468][048]|[13579][26])|(?:1[26]|2[048])00)-02-29)$" } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        let err16 = { instancePath: instancePath + "/asOf", schemaPath: "common.schema.json#/definitions/date/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
  } else {
    let err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate197.errors = vErrors, errors === 0;
}
export {
  validateCharter,
  validateConfiguration,
  validateRecovery,
  validateReview,
  validateVetting
};
