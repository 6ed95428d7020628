/** Robots whose owners say that they gather texts to train machines or to make collections of data; not search engines. */
export const miners = `
  AI2Bot
  Amazonbot
  Applebot-Extended
  Bytespider
  CCBot
  ClaudeBot
  Diffbot
  FacebookBot
  GPTBot
  Google-Extended
  ImagesiftBot
  PanguBot
  anthropic-ai
  cohere-training-data-crawler
  img2dataset
  meta-externalagent
  omgili
`
  .trim()
  .split(/\s+/);
