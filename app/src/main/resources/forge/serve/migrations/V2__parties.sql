-- The parties that an account may act for, besides itself.

CREATE TABLE account_party (
  account VARCHAR(63)  NOT NULL REFERENCES account (name),
  party   VARCHAR(200) NOT NULL,
  PRIMARY KEY (account, party)
);
