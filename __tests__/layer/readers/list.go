// Prints every entry of a zip as Go's archive/zip reads it, one JSON array a line: name, mode, SHA-256.
package main

import (
	"archive/zip"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"io"
	"log"
	"os"
)

func main() {
	archive, err := zip.OpenReader(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	lines := json.NewEncoder(os.Stdout)
	for _, file := range archive.File {
		content, err := file.Open()
		if err != nil {
			log.Fatal(err)
		}
		digest := sha256.New()
		if _, err := io.Copy(digest, content); err != nil {
			log.Fatal(err)
		}
		if err := lines.Encode([]any{file.Name, file.ExternalAttrs >> 16, hex.EncodeToString(digest.Sum(nil))}); err != nil {
			log.Fatal(err)
		}
	}
}
