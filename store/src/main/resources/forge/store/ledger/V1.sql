-- Accounts are never changed. Names are compared byte by byte.
CREATE TABLE accounts (
  number INTEGER PRIMARY KEY,
  path VARCHAR(200) ${bytewise} NOT NULL UNIQUE,
  currency VARCHAR(10),
  product VARCHAR(200),
  basis VARCHAR(200),
  bound VARCHAR(20) NOT NULL
);

-- One row: where the chain of records ends. Its lock puts writers one after the other.
CREATE TABLE head (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  length BIGINT NOT NULL,
  recorded BIGINT NOT NULL,
  hash VARCHAR(64) NOT NULL
);

INSERT INTO head VALUES (1, 0, 0, '${empty}');

-- Records are never changed; the body is the record, and the hash is of the hash before and the body.
CREATE TABLE records (
  sequence BIGINT PRIMARY KEY,
  id VARCHAR(120) ${bytewise} NOT NULL UNIQUE,
  recorded BIGINT NOT NULL,
  body VARCHAR(100000) NOT NULL,
  hash VARCHAR(64) NOT NULL
);

-- What records posted on each account, numbered in the account from nought; days count from 1970.
CREATE TABLE postings (
  account INTEGER NOT NULL,
  ordinal BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  valid_day INTEGER NOT NULL,
  posted BIGINT NOT NULL,
  PRIMARY KEY (account, ordinal)
);

-- Sums by day of whole blocks of the postings of an account: 256 of them on level 1, and sixteen
-- blocks of the level below on every other. Written once, when a block is whole.
CREATE TABLE day_sums (
  account INTEGER NOT NULL,
  level INTEGER NOT NULL,
  block BIGINT NOT NULL,
  valid_day INTEGER NOT NULL,
  posted BIGINT NOT NULL,
  PRIMARY KEY (account, level, block, valid_day)
);

CREATE TABLE balances (
  account INTEGER PRIMARY KEY,
  posted BIGINT NOT NULL,
  outgoing BIGINT NOT NULL,
  incoming BIGINT NOT NULL,
  postings BIGINT NOT NULL,
  last_day INTEGER NOT NULL
);

CREATE TABLE reservations (
  id VARCHAR(120) ${bytewise} PRIMARY KEY,
  from_account INTEGER NOT NULL,
  to_account INTEGER NOT NULL,
  amount BIGINT NOT NULL,
  until BIGINT NOT NULL,
  state VARCHAR(10) NOT NULL
);

CREATE INDEX reservations_due ON reservations (from_account, state, until);

CREATE TABLE counts (
  account INTEGER NOT NULL,
  sequence BIGINT NOT NULL,
  PRIMARY KEY (account, sequence)
);
