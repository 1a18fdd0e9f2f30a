print("nhiemky")
