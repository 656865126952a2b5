import { expect } from 'expect';
import { bind } from 'jest-each';
import Mocha from 'mocha';

const { bdd } = Mocha.interfaces;

/**
 * Gives Mocha the interface of Jest, which our tests use. Stryker runs them in Mocha, because Mocha loads the product once
 * and Jest for every mutant and test file.
 */
Mocha.interfaces.bdd = suite => {
  bdd(suite);
  suite.on(Mocha.Suite.constants.EVENT_FILE_PRE_REQUIRE, context => {
    const { it, describe, before, after } = context;
    const withEach = define => Object.assign(define, { each: bind(define, false) });
    const [jestIt, jestDescribe] = [withEach(it), withEach(describe)];
    const jest = { expect, beforeAll: before, afterAll: after, it: jestIt, test: jestIt, describe: jestDescribe };
    Object.assign(context, jest);
  });
};
