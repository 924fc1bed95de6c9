-- Rule sets of this house: versions by number, each with its files.

CREATE TABLE rule_set (
  id    VARCHAR(63) PRIMARY KEY,
  begun TIMESTAMP WITH TIME ZONE NOT NULL
);

CREATE TABLE rule_version (
  rule_set  VARCHAR(63)  NOT NULL REFERENCES rule_set (id),
  number    INTEGER      NOT NULL,
  state     VARCHAR(20)  NOT NULL,
  revision  INTEGER      NOT NULL,
  author    VARCHAR(63)  NOT NULL,
  reviewer  VARCHAR(63)  NOT NULL,
  reviewed  VARCHAR(10)  NOT NULL,
  reason    TEXT         NOT NULL,
  based_on  VARCHAR(80)  NOT NULL,
  note      VARCHAR(1000) NOT NULL,
  hash      VARCHAR(64)  NOT NULL,
  problems  INTEGER      NOT NULL,
  begun     TIMESTAMP WITH TIME ZONE NOT NULL,
  changed   TIMESTAMP WITH TIME ZONE NOT NULL,
  PRIMARY KEY (rule_set, number)
);

CREATE INDEX rule_version_by_hash ON rule_version (hash);

CREATE TABLE rule_file (
  rule_set VARCHAR(63)  NOT NULL,
  number   INTEGER      NOT NULL,
  name     VARCHAR(100) NOT NULL,
  content  TEXT         NOT NULL,
  PRIMARY KEY (rule_set, number, name),
  FOREIGN KEY (rule_set, number) REFERENCES rule_version (rule_set, number)
);
