import { expressions } from './words.ts';

/** How files of code end. */
export const codeExtensions = expressions`
  asm
  awk
  bash
  bat
  c
  cc
  cjs
  clj
  cmake
  cmd
  cpp
  cs
  css
  dart
  el
  erl
  exs?
  fish
  fs
  go
  gradle
  graphql
  hpp
  hs?
  java
  jl
  kt
  less
  lisp
  lua
  m?[jt]sx?
  ml
  mm?
  nix
  php\d?
  pl
  pm
  proto
  ps1
  py
  r
  rb
  rs
  s
  s[ac]ss
  scala
  sed
  sh
  svelte
  swift
  tf
  vb
  vim
  vue
  zsh
`;

/** How lines of code begin, behind their white space. */
export const codeBeginnings = expressions`
  #include\b
  (?:export\s+)?(?:const|let|var|function|class|interface|type|enum)\s+[\w$]+
  (?:if|for|while|else|elif|try|except|switch)\b.*[:{]$
  (?:public|private|protected|static)\s+\w+
  \*\/
  \/\*
  \/\/
  class\s+\w+\s*[:({]
  def\s+\w+\s*\(
  from\s+\S+\s+import\b
  import\s+[\w{*"'<]
  package\s+[\w.]+;?$
  return\b.*[;)\w]$
  using\s+[\w.]+;$
`;

/** How statements of databases begin. */
export const sqlBeginnings = expressions`
  BEGIN TRANSACTION
  CREATE (?:TABLE|DATABASE|SCHEMA)
  DROP TABLE
  INSERT INTO
  PRAGMA
  REPLACE INTO
  SET NAMES
  SET \w+ ?=
`;
