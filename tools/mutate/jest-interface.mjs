import { expect } from 'expect';
import { bind } from 'jest-each';
import Mocha from 'mocha';

const { bdd } = Mocha.interfaces;

/**
 * Teaches Mocha the words of our tests, which are Jest's. Stryker holds mutants against them in Mocha, since that loads
 * the product once, and Jest anew for every mutant and file of tests.
 */
Mocha.interfaces.bdd = suite => {
  bdd(suite);
  suite.on(Mocha.Suite.constants.EVENT_FILE_PRE_REQUIRE, context => {
    const { it, describe, before, after } = context;
    const each = say => Object.assign(say, { each: bind(say, false) });
    const jest = { expect, beforeAll: before, afterAll: after, it: each(it), test: each(it), describe: each(describe) };
    Object.assign(context, jest);
  });
};
